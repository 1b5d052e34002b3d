/** Whether backups can be kept at a URI, by its scheme. The list is that of the spec, under `BackupLocation`. */
export function isLocationUri(uri: string): boolean {
  return /^(?:dropbox3|file|ftps?|gdrive|rackspace|s3|sftp|ssh|webdavs?):\/\/./i.test(uri);
}
