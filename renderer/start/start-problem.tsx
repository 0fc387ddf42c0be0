import { HostUnavailable } from '#renderer/host/host-unavailable.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Problem } from '#renderer/ui/problem.tsx';

/** What the window shows when it could not even begin. */
export function StartProblem({ cause }: { readonly cause: unknown }) {
  const t = useMessages();
  return (
    <Problem>{t(cause instanceof HostUnavailable ? 'shell.no-token' : 'error.host-unreachable')}</Problem>
  );
}
