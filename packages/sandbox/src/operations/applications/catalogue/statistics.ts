import type { Software } from './software.ts';

/** Applications that count and ask. The facts are plausible, not a record of real releases. */
export const statistics: readonly Software[] = [
  {
    id: 'matomo',
    name: 'Matomo',
    category: 'Surveys and Statistics',
    description: 'Matomo counts the visits of websites and shows where they come from.',
    authordescription: 'Matomo is web statistics that leave the data with those who measure.',
    license: 'GPL',
    tags: ['statistics'],
    languages: ['en', 'de', 'fr'],
    diskspace: 130,
    php: '7.2.5',
    mysql: '5.5.0',
    title: 'My statistics',
    releases: [
      ['5.3.2', '2025-05-20', 'current'],
      ['5.2.2', '2025-01-15', 'current'],
      ['4.16.1', '2024-04-16', 'previous'],
    ],
  },
  {
    id: 'grav',
    name: 'Grav',
    category: 'Miscellaneous',
    description: 'Grav builds websites from text files, without a database.',
    authordescription: 'Grav is fast because there is nothing between the pages and their readers.',
    license: 'MIT',
    tags: ['flat-file', 'cms'],
    languages: ['en'],
    diskspace: 30,
    php: '7.3.6',
    title: 'My pages',
    releases: [
      ['1.7.48', '2024-10-28', 'current'],
      ['1.7.46', '2024-05-15', 'current'],
      ['1.6.31', '2020-12-14', 'legacy'],
    ],
  },
];
