import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './styles/globals.css';

export const metadata: Metadata = {
  title: { default: 'Onward', template: '%s · Onward' },
  description: 'A job-search companion that starts where others stop: at the “no”.',
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

/** Layouts do not query. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  );
}
