/** What marks a file as ours: `SBaC` at offset 68 of the SQLite header. */
export const applicationId = 0x53426143;

/** How the files of workspaces end. */
export const workspaceExtension = '.sobaocao';
