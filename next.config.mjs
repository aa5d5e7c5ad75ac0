import { securityHeaders } from './scripts/serve/headers.mjs';

// Who builds elsewhere builds for tests or figures: once, where `types` looks at it all and nothing is kept for a next
// build.
const isForTests = Boolean(process.env.ONWARD_BUILD_DIR);

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Tests build into a folder of their own, so that they never disturb an app that is running.
  distDir: process.env.ONWARD_BUILD_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  typescript: { ignoreBuildErrors: isForTests },
  experimental: { turbopackFileSystemCacheForBuild: !isForTests },
  // Not bundled: they read files of their own, find each other by name, or are asked whose error one is.
  serverExternalPackages: ['pg-boss', 'nodemailer', '@node-rs/argon2', 'tarn'],
  // Built, the app is served by scripts/serve.mjs, which sets them with a new nonce each time.
  headers: async () =>
    process.env.NODE_ENV === 'development'
      ? [
          {
            source: '/:path*',
            headers: Object.entries(securityHeaders({ isDev: true })).map(([key, value]) => ({ key, value })),
          },
        ]
      : [],
};
export default nextConfig;
