/** Real servers, each with the configuration from `deploy/` and only its marked lines changed. */
import { spawn } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/** How a server is started for a folder below a path. */
export interface Host {
  readonly name: string
  readonly command: string
  /** The Debian package that brings the command. */
  readonly debianPackage: string
  /** Whether it is configured to send the policy and 404.html. */
  readonly isConfigured: boolean
  /** Writes what it needs into `work`; gives its arguments. */
  readonly prepare: (site: Place & { work: string }) => string[]
}

/** Where a built folder is to be served. */
interface Place {
  readonly folder: string
  /** Begins and ends with a slash. */
  readonly mount: string
  readonly port: number
}

export const hosts: readonly Host[] = [
  {
    name: 'nginx',
    command: 'nginx',
    debianPackage: 'nginx-light',
    isConfigured: true,
    prepare: ({ folder, mount, port, work }) => {
      const site = changed('deploy/nginx.conf', {
        'listen 80;': `listen ${port};`,
        'server_name archive.example.org;': 'server_name localhost;',
        ...(mount !== '/' && {
          '# location = /a/b/c {': `location = ${mount.slice(0, -1)} {`,
          'return 301 /a/b/c/;': `return 301 ${mount};`,
          '# location / { return': 'location / { return',
        }),
        'location / { # <- the path': `location ${mount} {`,
        'alias /srv/archive/dist/;': `alias ${folder}/;`,
        'include /srv/archive/dist/': `include ${folder}/`,
        '=404 /404.html;': `=404 ${mount}404.html;`,
      })
      const main = `daemon off; pid ${work}/nginx.pid; error_log stderr;
${isRoot ? 'user www-data;' : ''}
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream;
  access_log off; client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/f; uwsgi_temp_path ${work}/u; scgi_temp_path ${work}/s;
${site}}
`
      return ['-e', 'stderr', '-c', written(work, 'nginx.conf', main)]
    },
  },
  {
    name: 'Caddy',
    command: 'caddy',
    debianPackage: 'caddy',
    isConfigured: true,
    prepare: ({ folder, mount, port, work }) => {
      const site = changed('deploy/Caddyfile', {
        'http://archive.example.org {': `http://localhost:${port} {`,
        ...(mount !== '/' && {
          '# redir /a/b/c /a/b/c/': `redir ${mount.slice(0, -1)} ${mount}`,
        }),
        'handle_path /* {': `handle_path ${mount}* {`,
        'root * /srv/archive/dist': `root * ${folder}`,
        'import /srv/archive/dist/': `import ${folder}/`,
      })
      const config = written(work, 'Caddyfile', `{\n\tadmin off\n}\n${site}`)
      return ['run', '--adapter', 'caddyfile', '--config', config]
    },
  },
  {
    name: 'Apache',
    command: 'apache2',
    debianPackage: 'apache2',
    isConfigured: true,
    prepare: ({ folder, mount, port, work }) => {
      const site = changed('deploy/apache.conf', {
        '<VirtualHost *:80>': `<VirtualHost *:${port}>`,
        'ServerName archive.example.org': 'ServerName localhost',
        'Alias "/" "/srv/archive/dist/"':
          mount === '/' ? `Alias "/" "${folder}/"` : `Alias "${mount.slice(0, -1)}" "${folder}"`,
        '<Directory "/srv/archive/dist">': `<Directory "${folder}">`,
        'Include /srv/archive/dist/': `Include ${folder}/`,
        'ErrorDocument 404 /404.html': `ErrorDocument 404 ${mount}404.html`,
      })
      const modules = [
        'mpm_event',
        'authz_core',
        'alias',
        'dir',
        'mime',
        'headers',
        'deflate',
        'filter',
      ]
      const load = modules.map(
        (m) => `LoadModule ${m}_module /usr/lib/apache2/modules/mod_${m}.so\n`,
      )
      const main = `${load.join('')}ServerRoot ${work}
PidFile ${work}/apache.pid
DefaultRuntimeDir ${work}
Listen ${port}
ServerName localhost
${isRoot ? 'User www-data\nGroup www-data' : ''}
ErrorLog ${work}/error.log
TypesConfig /etc/mime.types
<Directory "/">
  Require all denied
</Directory>
${site}`
      return ['-D', 'FOREGROUND', '-f', written(work, 'apache.conf', main)]
    },
  },
  {
    name: 'python3 -m http.server',
    command: 'python3',
    debianPackage: 'python3',
    isConfigured: false,
    prepare: ({ folder, mount, port, work }) => {
      const place = join(work, 'root', mount).replace(/\/$/, '')
      mkdirSync(dirname(place), { recursive: true })
      symlinkSync(folder, place)
      return ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '-d', join(work, 'root')]
    },
  },
]

/** Says what to install where a server is missing; undefined where all are there. */
export function missingHosts(): string | undefined {
  const missing = hosts.filter(({ command }) => findCommand(command) === undefined)
  if (missing.length === 0) return undefined
  const packages = missing.map((host) => host.debianPackage).join(' ')
  return `These servers are needed and not installed: ${missing.map((h) => h.name).join(', ')}. On Debian: apt-get install ${packages}`
}

/** A running server; `url` ends with a slash. */
export interface Running {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** @throws {Error} with the server's own words when it does not come up */
export async function startHost(host: Host, folder: string, mount: string): Promise<Running> {
  const work = mkdtempSync(join(tmpdir(), 'archive-host-'))
  const port = await freePort()
  const server = spawn(
    findCommand(host.command) ?? host.command,
    host.prepare({ folder, mount, port, work }),
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
    },
  )
  let words = ''
  server.stderr.on('data', (text) => (words += String(text)))
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(work, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}${mount}`
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt++) {
    // Its head alone: a page that nobody reads, when the server hangs up, is an uncaught error of Node 24.
    const answer = await fetch(url, { method: 'HEAD' }).catch(() => undefined)
    if (answer) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const log = join(work, 'error.log')
  if (existsSync(log)) words += readFileSync(log, 'utf8')
  await stop()
  throw new Error(`${host.name} does not start:\n${words}`)
}

const isRoot = process.getuid?.() === 0

/** A configuration with lines changed, each of which must be in it. */
function changed(path: string, lines: Record<string, string>): string {
  let text = readFileSync(path, 'utf8')
  for (const [line, other] of Object.entries(lines)) {
    if (!text.includes(line)) throw new Error(`${path} has no \`${line}\`.`)
    text = text.replaceAll(line, other)
  }
  return text
}

function written(work: string, name: string, text: string): string {
  writeFileSync(join(work, name), text)
  return join(work, name)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

/** Servers stand where users who are not root have no PATH to. */
export function findCommand(command: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}
