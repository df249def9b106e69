/** What a bench has found, in the terminal and as Markdown. */
import { writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'

/** Collects tables and last lines. */
export interface Report {
  /** Prints a table at once. */
  readonly table: (
    title: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ) => void
  /** For the end. */
  readonly ratio: (line: string) => void
  /** Prints the last lines and writes everything into a file. */
  readonly end: (file: string) => void
}

/**
 * Begins a report.
 *
 * @param versions of what is measured
 */
export function startReport(command: string, versions: readonly string[]): Report {
  const { model } = cpus()[0]!
  const sections: string[] = []
  const ratios: string[] = []
  const load = () =>
    loadavg()
      .map((n) => n.toFixed(1))
      .join(', ')
  const facts = [
    `- Date: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `- Command: \`${command}\``,
    `- Machine: ${cpus().length} cores, ${model.trim()}, ${Math.round(totalmem() / 1e9)} GB, ${platform()} ${arch()}`,
    ...versions.map((version) => `- ${version}`),
    `- Load at the start: ${load()}`,
  ]
  console.log(facts.join('\n'))
  return {
    table(title, columns, rows) {
      const lines = [columns, columns.map(() => '---'), ...rows]
      const text = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
      console.log(`\n${title}\n\n${aligned([columns, ...rows])}`)
      sections.push(`## ${title}\n\n${text}`)
    },
    ratio: (line) => ratios.push(line),
    end(file) {
      const notes = [...facts, `- Load at the end: ${load()}`].join('\n')
      const last =
        ratios.length > 0 ? [`## Ratios\n\n\`\`\`text\n${ratios.join('\n')}\n\`\`\``] : []
      writeFileSync(
        file,
        `# Measured\n\n${explanation}\n\n${[notes, ...sections, ...last].join('\n\n')}\n`,
      )
      console.log(`\n${ratios.join('\n')}`)
    },
  }
}

const explanation = `Written by \`npm run bench\`. CPU is user and system time of all processes; memory is the largest sum of
what they hold at one moment, seen ten times a second. Other work on the machine makes both worse: ratios
within a round are safer than figures.`

/** Columns as wide as what is in them; numbers are to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => cells[i]!.length)))
  return rows
    .map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  '),
    )
    .join('\n')
}
