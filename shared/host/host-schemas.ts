import { z } from 'zod';
import { hostErrorCodes, type Grant, type HostApi, type HostError, type HostEvents } from './host-api.ts';
import type { Settings } from './host-api.ts';
import type { HostMethod } from './host-methods.ts';
import { newGrantId, type GrantId } from '#shared/ids/ids.ts';

type Request<M extends HostMethod> = Parameters<HostApi[M]>[0];
type Value<M extends HostMethod> = Extract<Awaited<ReturnType<HostApi[M]>>, { ok: true }>['value'];
type Schemas = {
  readonly [M in HostMethod]: {
    readonly request: z.ZodType<Request<M>>;
    readonly value: z.ZodType<Value<M>>;
  };
};

/** A name for a grant as hosts make it; whether it names anything only the host knows. */
export const grantIdSchema = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .transform((id): GrantId => newGrantId(id));

const nothing = z.strictObject({});

/** A chosen file or folder. The name is what remains of its path, so a separator in it is a leak. */
export const grantSchema: z.ZodType<Grant> = z.strictObject({
  id: grantIdSchema,
  name: z
    .string()
    .min(1)
    .max(1000)
    .regex(/^[^/\0]*$/),
  kind: z.enum(['file', 'folder']),
});

const namedGrant = z.strictObject({ grant: grantIdSchema });
const grants = z.strictObject({ grants: z.array(grantSchema).max(10_000) });

/** The user's settings, complete and within their limits. */
export const settingsSchema: z.ZodType<Settings> = z.strictObject({
  language: z.enum(['ar', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  digits: z.enum(['arabic-indic', 'latin']),
  monthNames: z.enum(['gulf-egypt', 'levant', 'maghreb']),
  textScale: z.number().min(0.8).max(2),
  libraryColumns: z
    .array(
      z.strictObject({
        column: z.string().min(1).max(40),
        isShown: z.boolean(),
        widthPx: z.number().min(40).max(4_000).nullable(),
      }),
    )
    .max(40),
});

const hostErrorSchema: z.ZodType<HostError> = z.strictObject({
  code: z.enum(hostErrorCodes),
  detail: z.string(),
});

/** One row a method: what may cross the boundary in each direction. A missing, extra or mistyped row does not compile. */
export const hostSchemas = {
  readAppDetails: {
    request: nothing,
    value: z.strictObject({ version: z.string(), host: z.enum(['electron', 'web']), platform: z.string() }),
  },
  readCapabilities: {
    request: nothing,
    value: z.strictObject({
      chooseInDialog: z.boolean(),
      grantTypedPath: z.boolean(),
      nativeMenu: z.boolean(),
      watchFolders: z.boolean(),
    }),
  },
  readSettings: { request: nothing, value: settingsSchema },
  writeSettings: { request: z.strictObject({ settings: settingsSchema }), value: nothing },
  chooseForImport: { request: z.strictObject({ what: z.enum(['files', 'folder']) }), value: grants },
  grantTypedPath: {
    request: z.strictObject({ path: z.string().min(1).max(8192) }),
    value: z.strictObject({ grant: grantSchema }),
  },
  grantSamples: { request: nothing, value: z.strictObject({ grant: grantSchema }) },
  takeOfferedGrants: { request: nothing, value: grants },
  watchFolder: { request: namedGrant, value: nothing },
  unwatchFolder: { request: namedGrant, value: nothing },
  readWatchedFolders: {
    request: nothing,
    value: z.strictObject({
      folders: z.array(z.strictObject({ grant: grantSchema, isThere: z.boolean() })).max(1000),
    }),
  },
  logProblem: { request: z.strictObject({ message: z.string().max(4000) }), value: nothing },
} satisfies Schemas;

/** One row an event: what a host may tell the page. */
export const hostEventSchemas = {
  grantsOffered: grants,
  watchedFolderChanged: z.strictObject({ grant: grantSchema }),
  menuCommand: z.strictObject({
    command: z.enum(['import-files', 'import-folder', 'toggle-language', 'undo', 'redo']),
  }),
} satisfies { readonly [Name in keyof HostEvents]: z.ZodType<HostEvents[Name]> };

/** The whole reply of a method, for checking that a host gives no more than it promises. */
export const replySchema = (method: HostMethod): z.ZodType<unknown> =>
  z.union([
    z.strictObject({ ok: z.literal(true), value: hostSchemas[method].value }),
    z.strictObject({ ok: z.literal(false), error: hostErrorSchema }),
  ]);
