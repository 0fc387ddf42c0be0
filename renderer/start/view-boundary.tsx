import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { HostApi } from '#shared/host/host-api.ts';

interface ViewBoundaryProps {
  readonly host: HostApi;
  /** Shown in place of a view that failed; `report` is what can be copied. */
  readonly fallback: (report: string, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Holds a fault of one view inside that view. A class, because React offers no other way to catch one. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly report: string | null }> {
  override state = { report: null as string | null };

  static getDerivedStateFromError(cause: unknown): { readonly report: string } {
    return {
      report:
        cause instanceof Error ? `${cause.name}: ${cause.message}\n${cause.stack ?? ''}` : String(cause),
    };
  }

  override componentDidCatch(cause: Error, info: ErrorInfo): void {
    void this.props.host.logProblem({
      message: `${cause.message} ${info.componentStack ?? ''}`.slice(0, 4000),
    });
  }

  override render(): ReactNode {
    const { report } = this.state;
    return report === null
      ? this.props.children
      : this.props.fallback(report, () => this.setState({ report: null }));
  }
}
