import type { GrantId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';

/** Why the host refused or failed. Every code has one sentence in `renderer/messages`. */
export const hostErrorCodes = [
  'not-found',
  'denied',
  'invalid-request',
  'unsupported',
  'too-large',
  'write-failed',
  'unreachable',
  'internal',
] as const;
export interface HostError {
  readonly code: (typeof hostErrorCodes)[number];
  /** For the log and a copied report; never a path or a stack, never shown as the message. */
  readonly detail: string;
}

/** A file or folder the user chose. The page names it by `id` and never learns more of its path than `name`. */
export interface Grant {
  readonly id: GrantId;
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** A folder whose new and changed files come in by themselves. */
export interface WatchedFolder {
  readonly grant: Grant;
  /** False while it is gone, as one on a disk that is not plugged in. */
  readonly isThere: boolean;
}

/** What this host can do; the interface hides what is false, and calling it anyway returns `unsupported` at once. */
export interface HostCapabilities {
  readonly chooseInDialog: boolean;
  readonly grantTypedPath: boolean;
  readonly nativeMenu: boolean;
  readonly watchFolders: boolean;
}

export type LanguageSetting = 'ar' | 'en';
export type ThemeSetting = 'system' | 'light' | 'dark';
/** Which digits dates and counts are shown in, in Arabic; the text of an article is never touched. */
export type DigitSetting = 'arabic-indic' | 'latin';
/** Names of the Gregorian months: يناير, كانون الثاني, or جانفي. */
export type MonthNameSetting = 'gulf-egypt' | 'levant' | 'maghreb';

/** A column of the library as the user has it. */
export interface ColumnSetting {
  readonly column: string;
  readonly isShown: boolean;
  /** Null where it is as wide as there is room. */
  readonly widthPx: number | null;
}

/** What the user chose once and for all collections; kept by the host in one small file. */
export interface Settings {
  readonly language: LanguageSetting;
  readonly theme: ThemeSetting;
  readonly digits: DigitSetting;
  readonly monthNames: MonthNameSetting;
  /** Factor on the size of article text, 0.8 to 2. */
  readonly textScale: number;
  /** In their order; those that are missing come after them as they were first. */
  readonly libraryColumns: readonly ColumnSetting[];
}

export interface AppDetails {
  readonly version: string;
  /** For About and reports only; nothing may depend on it (see `HostCapabilities`). */
  readonly host: 'electron' | 'web';
  readonly platform: string;
}

/**
 * Everything the renderer may ask of the machine it runs on.
 *
 * Each method takes one JSON-safe object and resolves to a Result: it never rejects, because Electron drops
 * everything but `message` from an error that crosses IPC.
 */
export interface HostApi {
  readAppDetails(request: Record<string, never>): Promise<Result<AppDetails, HostError>>;
  readCapabilities(request: Record<string, never>): Promise<Result<HostCapabilities, HostError>>;
  readSettings(request: Record<string, never>): Promise<Result<Settings, HostError>>;
  /** Replaces the settings as a whole; `write-failed` leaves the old ones. */
  writeSettings(request: { readonly settings: Settings }): Promise<Result<Record<string, never>, HostError>>;
  /** Opens the system's dialog; an empty list when the user changes their mind. */
  chooseForImport(request: {
    readonly what: 'files' | 'folder';
  }): Promise<Result<{ readonly grants: readonly Grant[] }, HostError>>;
  /** Grants a path that the user typed or pasted; only where there is no dialog. `not-found` when nothing is there. */
  grantTypedPath(request: { readonly path: string }): Promise<Result<{ readonly grant: Grant }, HostError>>;
  /** Grants the folder of sample articles that comes with the program; `not-found` where it was left out. */
  grantSamples(request: Record<string, never>): Promise<Result<{ readonly grant: Grant }, HostError>>;
  /** Files and folders given on the command line, not yet taken; taking them empties the list. */
  takeOfferedGrants(
    request: Record<string, never>,
  ): Promise<Result<{ readonly grants: readonly Grant[] }, HostError>>;
  /**
   * Watches a chosen folder from now on, in later runs of the program too. `not-found` for what is no folder that was
   * granted, `denied` when there are too many of them, `write-failed` when it could not be kept: nothing changed then.
   */
  watchFolder(request: { readonly grant: GrantId }): Promise<Result<Record<string, never>, HostError>>;
  /** Watches a folder no longer; `write-failed` leaves it watched. */
  unwatchFolder(request: { readonly grant: GrantId }): Promise<Result<Record<string, never>, HostError>>;
  readWatchedFolders(
    request: Record<string, never>,
  ): Promise<Result<{ readonly folders: readonly WatchedFolder[] }, HostError>>;
  /** Writes a line to the host's log file; for errors that the renderer caught last. At most 4,000 characters. */
  logProblem(request: { readonly message: string }): Promise<Result<Record<string, never>, HostError>>;
}

/** What the host tells the page without being asked. */
export interface HostEvents {
  /** More files were given to the running program (a second start, a file opened with it). */
  readonly grantsOffered: { readonly grants: readonly Grant[] };
  /** Files of a watched folder are new or other than before, and no longer change. */
  readonly watchedFolderChanged: { readonly grant: Grant };
  /** An item of the native menu. */
  readonly menuCommand: {
    readonly command: 'import-files' | 'import-folder' | 'toggle-language' | 'undo' | 'redo';
  };
}
