import type { MetadataRoute } from 'next';

/** Put on a phone's home screen, it takes part in sharing: what is shared fills the box, and nothing is sent by itself. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Onward',
    short_name: 'Onward',
    description: 'A job-search companion.',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f3ec',
    theme_color: '#f6f3ec',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
    // For who holds the icon down. The names say nothing to whoever is looking.
    shortcuts: [
      {
        name: 'New note',
        url: '/no',
        icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }],
      },
      {
        name: 'Call notes',
        url: '/listen',
        icons: [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }],
      },
    ],
    share_target: {
      action: '/applications/capture',
      method: 'get',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
