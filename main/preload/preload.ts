import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { ipcChannels } from './ipc-channels.ts';
import { hostBridgeName, importPortMessage, type HostBridge } from '#shared/host/host-bridge.ts';

/** The page's whole view of the shell. Nothing of `ipcRenderer` and no event object ever gets through. */
const bridge: HostBridge<File> = {
  call: (method, request) => ipcRenderer.invoke(ipcChannels.call, method, request),
  subscribe(name, listener) {
    const forward = (_event: unknown, happened: unknown, event: unknown): void => {
      if (happened === name) listener(event);
    };
    ipcRenderer.on(ipcChannels.event, forward);
    return () => void ipcRenderer.off(ipcChannels.event, forward);
  },
  // A file that a script made has no path: its path is empty, and the main process refuses it.
  grantDropped: files =>
    ipcRenderer.invoke(
      ipcChannels.drop,
      files.map(file => webUtils.getPathForFile(file)),
    ),
  openImport: () => ipcRenderer.invoke(ipcChannels.openImport),
};

contextBridge.exposeInMainWorld(hostBridgeName, bridge);

ipcRenderer.on(ipcChannels.importPort, (event, id: string) => {
  window.postMessage({ kind: importPortMessage, id }, window.location.origin, [...event.ports]);
});
