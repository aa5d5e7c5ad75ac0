import type { MetadataRoute } from 'next';

const MASKABLE = ['192x192', '512x512'].map((sizes) => ({
  src: `/icon-maskable-${sizes.split('x')[0]}.png`,
  sizes,
  type: 'image/png',
  purpose: 'maskable' as const,
}));

/** Put on a phone's home screen, it takes part in sharing: what is shared fills the box, and nothing is sent by itself. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Onward',
    short_name: 'Onward',
    description: 'A job-search companion.',
    start_url: '/today',
    scope: '/',
    display: 'standalone',
    background_color: '#f7f6f1',
    theme_color: '#f7f6f1',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      // Drawn within the circle that every phone leaves.
      ...MASKABLE,
    ],
    // For who holds the icon down. The names say nothing to whoever is looking.
    shortcuts: [
      { name: 'New note', url: '/rejections/new', icons: MASKABLE },
      { name: 'Call notes', url: '/listen', icons: MASKABLE },
      { name: 'Add', url: '/applications/new', icons: MASKABLE },
      { name: 'Practise', url: '/practice', icons: MASKABLE },
    ],
    share_target: {
      action: '/applications/capture',
      method: 'get',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
