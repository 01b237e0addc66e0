const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'not readable; check its permissions',
  EPERM: 'not readable; check its permissions',
  EISDIR: 'a folder where a file was expected',
  ENOTDIR: 'no such file or folder; check the path',
  ELOOP: 'a link that leads nowhere',
  ENAMETOOLONG: 'a name longer than the system allows; shorten it',
  EEXIST: 'a file where a folder was expected; name another',
  EMFILE: 'too many open files; raise the limit of open files',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the file system is read-only',
  Z_DATA_ERROR: 'damaged gzip data; fetch the file again',
  Z_BUF_ERROR: 'gzip data that end too early; fetch the file again',
}

/** Takes an error of the system and says in words what is wrong and what to do; unknown ones keep their own message. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? error.message.split('\n', 1)[0] ?? 'failed'
}
