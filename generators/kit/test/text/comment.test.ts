import { describe, expect, test } from 'vitest';
import { docComment, wrap } from '../../src/index.ts';

describe('a doc comment', () => {
  test.each([
    { name: 'of one line', given: 'Lists them.', want: '/**\n * Lists them.\n */' },
    { name: 'of several', given: 'One.\n\nTwo.', want: '/**\n * One.\n *\n * Two.\n */' },
    {
      name: 'with line breaks of every kind',
      given: 'a\r\nb\rc\u2028d\u2029e',
      want: '/**\n * a\n * b\n * c\n * d\n * e\n */',
    },
    { name: 'of nothing', given: '', want: '/**\n */' },
    { name: 'without blank lines at its end', given: 'a  \n\n  \n', want: '/**\n * a\n */' },
    { name: 'with what would end it', given: 'a */ b', want: '/**\n * a *∕ b\n */' },
    { name: 'with stars and slashes apart', given: '**/\n/ * /', want: '/**\n * **∕\n * / * /\n */' },
    { name: 'with a hidden end', given: '*\u0000/ *\u200b/', want: '/**\n * * / * /\n */' },
    { name: 'with what moves a terminal', given: '\u001b[31mred\u202e', want: '/**\n *  [31mred\n */' },
  ])('$name', ({ given, want }) => {
    expect(docComment(given)).toBe(want);
  });
});

describe('text is broken where it has blanks', () => {
  test.each([
    { given: 'one two three', width: 7, want: 'one two\nthree' },
    { given: 'one two three', width: 13, want: 'one two three' },
    { given: 'one two three', width: 12, want: 'one two\nthree' },
    { given: 'incomprehensible', width: 5, want: 'incomprehensible' },
    { given: 'a incomprehensible b', width: 5, want: 'a\nincomprehensible\nb' },
    { given: 'kept\nbreaks stay', width: 8, want: 'kept\nbreaks\nstay' },
    { given: 'a\n\nb', width: 8, want: 'a\n\nb' },
    { given: '', width: 8, want: '' },
  ])('$given at $width', ({ given, width, want }) => {
    expect(wrap(given, width)).toBe(want);
  });
});
