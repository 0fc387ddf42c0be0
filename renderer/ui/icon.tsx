import styles from './icon.module.css';

/** Drawn on a 24 × 24 grid with a line of 1.75. Icons that show a direction are mirrored in right-to-left. */
const paths = {
  library: 'M4 5h6v14H4z M14 5h6v14h-6z M6.5 9h1 M16.5 9h1',
  reader: 'M5 4h14v16H5z M8.5 8.5h7 M8.5 12h7 M8.5 15.5h4',
  compare:
    'M12 4v16 M8 20h8 M4 8h16 M4 8l-2 6a3.2 3.2 0 0 0 5.5 0L5.5 8 M18.5 8l-2 6a3.2 3.2 0 0 0 5.5 0l-2-6',
  timeline: 'M3 12h18 M6 9v6 M11 6v12 M16 10v4 M19.5 11v2',
  import: 'M12 4v11 M7.5 10.5 12 15l4.5-4.5 M4 19h16',
  settings: 'M4 7h9 M17 7h3 M15 5v4 M4 12h3 M11 12h9 M9 10v4 M4 17h11 M19 17h1 M17 15v4',
  close: 'M6 6l12 12 M18 6 6 18',
  add: 'M12 5v14 M5 12h14',
  remove: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  warning: 'M12 4 21 19H3z M12 10v4 M12 16.5v.5',
  next: 'M9 6l6 6-6 6',
  previous: 'M15 6l-6 6 6 6',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  undo: 'M8 5 4 9l4 4 M4 9h10a5 5 0 0 1 0 10h-3',
  redo: 'M16 5l4 4-4 4 M20 9H10a5 5 0 0 0 0 10h3',
  source: 'M8 7l-5 5 5 5 M16 7l5 5-5 5 M13.5 5l-3 14',
  calendar: 'M4 6h16v14H4z M4 10h16 M8 3.5V7 M16 3.5V7',
  outlet: 'M4 19V7l8-3 8 3v12 M4 19h16 M9 19v-5h6v5 M8 10h1 M15 10h1',
  swap: 'M7 8h13l-3-3 M17 16H4l3 3',
  moved: 'M8 4v16l-3-3 M16 20V4l3 3',
  search: 'M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12z M15.5 15.5 20 20',
  file: 'M6 3.5h8l4 4V20.5H6z M14 3.5v4h4',
  folder: 'M3.5 6h6l2 2.5h9V19h-17z',
  pause: 'M8.5 5v14 M15.5 5v14',
  play: 'M7 5l12 7-12 7z',
  copy: 'M8 8h11v12H8z M8 16H5V4h11v4',
  copies: 'M10.5 3.5h9v11h-9z M7.5 6.5v11h9 M4.5 9.5v11h9',
  link: 'M10 14l4-4 M8.5 11.5 6 14a3 3 0 0 0 4 4l2.5-2.5 M15.5 12.5 18 10a3 3 0 0 0-4-4l-2.5 2.5',
  unlink:
    'M10.5 13.5l1-1 M8.5 11.5 6 14a3 3 0 0 0 4 4l2-2 M15.5 12.5 18 10a3 3 0 0 0-4-4l-2 2 M4.5 4.5l15 15',
  note: 'M5 4h14v11l-5 5H5z M19 15h-5v5 M8.5 8.5h7 M8.5 12h4.5',
  base: 'M6 20V4 M6 5h11l-2.5 3.5L17 12H6',
  help: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7 M12 16.3v.4',
  filter: 'M4 6h16l-6 7v6l-4-2v-4z',
  lanes: 'M4 5h16 M4 10h10 M4 15h16 M4 20h7',
  table: 'M4 5h16v14H4z M4 10h16 M4 14.5h16 M10 5v14',
  language: 'M4 6h9 M8.5 4v2 M6 6c.5 4 3 7 6 8 M11 6c-.5 4-3 7-6.5 8.5 M12.5 20l3.5-9 3.5 9 M13.8 17h4.4',
  again: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4 M19.5 4v4.5H15',
  edit: 'M5 19l1-4.2L15.8 5l3.2 3.2L9.2 18z M13.5 7.3l3.2 3.2',
  reject: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z M6.5 6.5l11 11',
  quote: 'M5 8h5v5c0 2-1.5 3.5-4 4 M14 8h5v5c0 2-1.5 3.5-4 4',
  name: 'M4 5h16v14H4z M9 9.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z M6.2 16.5c.4-1.5 1.5-2.2 2.8-2.2s2.4.7 2.8 2.2 M14.5 10h3 M14.5 13.5h3',
  person: 'M12 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z M5 19.5c.6-3.8 3.4-5.5 7-5.5s6.4 1.7 7 5.5',
  place:
    'M12 20.5s6.5-6 6.5-10.5a6.5 6.5 0 0 0-13 0c0 4.5 6.5 10.5 6.5 10.5z M12 7.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  number: 'M9.5 4.5l-2 15 M16.5 4.5l-2 15 M5 9.5h14.5 M4.5 14.5H19',
  tag: 'M4 4.5h8l8 7.5-8 7.5H4z M8.2 10.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  theme: 'M12 4a8 8 0 1 0 0 16z M12 4a8 8 0 0 1 0 16',
} as const;

export type IconName = keyof typeof paths;

const directional: ReadonlySet<IconName> = new Set(['next', 'previous', 'undo', 'redo', 'tag']);

interface IconProps {
  readonly name: IconName;
  /** Side in pixels. */
  readonly size?: number;
}

/** A decorative drawing: what it stands beside, or the button around it, carries the words. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      className={directional.has(name) ? `${styles.icon} ${styles.directional}` : styles.icon}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
