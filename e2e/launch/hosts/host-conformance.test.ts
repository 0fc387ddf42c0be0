import { openElectron } from './electron-rig.ts';
import { openInMemory } from './in-memory-rig.ts';
import { openLoopback } from './loopback-rig.ts';
import { describeHostConformance } from '#shared/testing/host-conformance.ts';

describeHostConformance('no transport', openInMemory);
describeHostConformance('the loopback server', openLoopback);
describeHostConformance("Electron's IPC with ipcMain stubbed", openElectron);
