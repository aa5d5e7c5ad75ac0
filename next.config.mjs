/** What every answer says. Scripts are ours alone; `unsafe-inline` is for the framework's own inline data. */
const POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Tests build into a folder of their own, so that they never disturb an app that is running.
  distDir: process.env.ONWARD_BUILD_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  // Not bundled: they read files of their own, or find each other by name.
  serverExternalPackages: ['pg-boss', 'nodemailer', '@node-rs/argon2'],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: POLICY },
        // Nothing to other sites. `no-referrer` would also send our own forms with `Origin: null` when there is no
        // JavaScript, and Next refuses such.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Robots-Tag', value: 'noindex' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(self)' },
      ],
    },
  ],
};
export default nextConfig;
