// The pictures that stand for the site on a home screen.

interface AppIcon {
  readonly file: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Width of the mark, of 100 of the plate. */
  readonly mark: number;
  /** Of the web app manifest (W3C, section 1.9); none where a page names the picture itself. */
  readonly purpose?: 'any' | 'maskable';
}

/** Apple's systems look for a picture of this name. */
export const APPLE_ICON = 'apple-touch-icon.png';

export const APP_ICONS: readonly AppIcon[] = [
  { file: 'icon-192.png', size: 192, mark: 84, purpose: 'any' },
  { file: 'icon-512.png', size: 512, mark: 84, purpose: 'any' },
  // Systems may cut off all but a circle of 80 (Web Application Manifest, "Icon masks and safe zone").
  { file: 'icon-maskable.png', size: 512, mark: 56, purpose: 'maskable' },
  { file: APPLE_ICON, size: 180, mark: 72 },
];
