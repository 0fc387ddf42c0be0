/** What all articles of the collection put on the timeline, read in a worker of its own so that the page never touches it. */
export interface EventsSource {
  /**
   * Has it sent through the port, whose other end takes it with `takeEvents`. `onFailure`: the worker failed, and no end
   * will be heard of.
   */
  send(port: MessagePort, onFailure: () => void): EventsSending;
}

/** Something that is being sent. */
export interface EventsSending {
  /** Sends no more; nothing where all is sent. */
  cancel(): void;
}
