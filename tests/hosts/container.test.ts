/**
 * nginx as `deploy/Containerfile` sets it up, without the container: the same changes to the same file, read
 * by a user who is not root. The rest of the file is that of the tests of `deploy/nginx.conf`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCommand } from './servers.ts'

/** The main file of the base image, as far as it matters here: what nginx writes is below /tmp. */
const main = (work: string) => `pid ${work}/nginx.pid;
error_log stderr;
events {}
http {
  client_body_temp_path ${work}/client; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/f;
  uwsgi_temp_path ${work}/u; scgi_temp_path ${work}/s;
  access_log off;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  include ${work}/default.conf;
}
`

test('nginx in a container takes its configuration without root and without a warning', () => {
  const work = mkdtempSync(join(tmpdir(), 'archive-container-'))
  try {
    chmodSync(work, 0o777)
    const config = join(work, 'default.conf')
    copyFileSync('deploy/nginx.conf', config)
    const [, edit] = /^RUN sed -i '([^']*)'/m.exec(readFileSync('deploy/Containerfile', 'utf8'))!
    execFileSync('sed', ['-i', edit!, config])
    // A copy that anybody may read.
    cpSync('dist', join(work, 'dist'), { recursive: true })
    const text = readFileSync(config, 'utf8').replaceAll('/srv/archive/dist', join(work, 'dist'))
    writeFileSync(config, text)
    writeFileSync(join(work, 'nginx.conf'), main(work))
    expect(text).toContain('listen 8080;')
    expect(text).toContain('server_name _;')

    const nobody = 65534
    const { status, stderr } = spawnSync(
      findCommand('nginx')!,
      ['-t', '-e', 'stderr', '-c', join(work, 'nginx.conf')],
      { encoding: 'utf8', ...(process.getuid?.() === 0 && { uid: nobody, gid: nobody }) },
    )
    expect(stderr).toMatch(/test is successful/)
    expect(stderr).not.toMatch(/warn|emerg/)
    expect(status).toBe(0)
  } finally {
    rmSync(work, { recursive: true })
  }
})
