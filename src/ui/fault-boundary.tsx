import { Component, type ComponentChildren } from "preact";

interface Props {
  readonly children: ComponentChildren;
  /** What stands in its place where something within cannot be drawn. */
  readonly instead: ComponentChildren;
  readonly onFault: (error: unknown) => void;
}

/** Where a component cannot be drawn, the official reads a sentence instead of nothing. */
export class FaultBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
