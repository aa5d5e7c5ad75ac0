import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { KeptFocus } from '@/components/kept-focus';
import { currentLook } from '@/server/look';
import './styles/globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const { neutralTitles } = await currentLook();
  return { ...metadata, title: { default: 'Onward', template: neutralTitles ? 'Onward' : '%s · Onward' } };
}

const metadata: Metadata = {
  description: 'A job-search companion that starts where others stop: at the “no”.',
  icons: { icon: '/icon.svg', apple: '/apple-touch-icon.png' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  // The open keyboard leaves the page that much less height, so that what stands at its foot stays above it.
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#141d20' },
  ],
};

/** Layouts do not query. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme } = await currentLook();
  return (
    <html lang="en-GB" data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {children}
        <KeptFocus />
      </body>
    </html>
  );
}
