import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { search, type JSONValue } from '@metrichor/jmespath'

/** A call as the AWS CLI would send it: options as members, a file as what is in it. */
export interface Call {
  readonly operation: string
  readonly region: string
  readonly input: Readonly<Record<string, string | number | true>>
}

export interface Key {
  readonly KeySpec: unknown
  readonly KeyUsage: unknown
  readonly Origin: unknown
  readonly Description: unknown
  readonly CustomKeyStoreId?: unknown
  readonly XksKeyConfiguration?: { readonly Id: unknown }
  readonly type?: 'PRIMARY' | 'REPLICA'
  state: string
  policy: string
  rotationDays?: number
}

export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly calls: Call[]
  readonly left: string[]
  readonly kept: string[]
}

/** Options without a value. */
const FLAGS: ReadonlySet<string> = new Set(['multi-region'])

/** An `aws` that sends its arguments to the port it is told, and says what it is answered. */
const AWS = `#!/usr/bin/env bash
exec 3<>"/dev/tcp/127.0.0.1/$FAKE_PORT"
printf '%s\\0' "$#" "$@" >&3
IFS= read -r code <&3
if [[ $code == 0 ]]; then cat <&3; else cat <&3 >&2; fi
exit "$code"
`

/** As much of AWS KMS as a script needs, with real bash in front. A replica key is Creating when it is first looked at. */
export class FakeKms {
  account = '111122223333'
  calls: Call[] = []
  /** By Region and key ID. */
  keys = new Map<string, Key>()
  /** By Region and alias. */
  aliases = new Map<string, string>()
  /** An operation that fails the next time. */
  failing: string | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'fake-kms-'))
  #made = 0
  readonly #server = createServer((socket) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const [count = '', ...argv] = text.split('\0').slice(0, -1)
      if (text.includes('\0') && argv.length >= Number(count)) socket.end(this.#answer(argv))
    })
  })

  async start(): Promise<void> {
    for (const each of ['bin', 'tmp', 'empty']) mkdirSync(join(this.#folder, each))
    writeFileSync(join(this.#folder, 'bin/aws'), AWS)
    writeFileSync(join(this.#folder, 'bin/sleep'), '#!/usr/bin/env bash\n')
    for (const each of ['aws', 'sleep']) chmodSync(join(this.#folder, 'bin', each), 0o755)
    await new Promise<void>((resolve) => void this.#server.listen(0, '127.0.0.1', resolve))
  }

  stop(): void {
    this.#server.close()
    rmSync(this.#folder, { recursive: true })
  }

  /** As if nothing had ever been called. */
  reset(): void {
    this.calls = []
    this.keys.clear()
    this.aliases.clear()
    this.failing = undefined
  }

  /**
   * Runs a script. `left` is what it left lying about, and `kept` what it wrote beside itself.
   *
   * @param variables of its environment besides
   */
  async run(script: string, variables: Readonly<Record<string, string>> = {}): Promise<Run> {
    this.calls = []
    const file = join(this.#folder, 'script.sh')
    writeFileSync(file, script)
    const { port } = this.#server.address() as AddressInfo
    const { PATH } = process.env
    const env = {
      PATH: `${join(this.#folder, 'bin')}:${PATH}`,
      FAKE_PORT: String(port),
      TMPDIR: join(this.#folder, 'tmp'),
      ...variables,
    }
    const result = await new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile('bash', [file], { env, cwd: join(this.#folder, 'empty') }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), out, err }),
      )
    })
    const left = ['tmp', 'empty'].flatMap((each) => readdirSync(join(this.#folder, each)))
    const beside = readdirSync(join(this.#folder, 'empty')).map((name) => join(this.#folder, 'empty', name))
    const kept = beside.map((path) => readFileSync(path, 'utf8'))
    for (const path of beside) rmSync(path)
    return { ...result, calls: this.calls, left, kept }
  }

  /** @returns the exit status on a line, then what is written */
  #answer([service = '', command = '', ...rest]: readonly string[]): string {
    const options = optionsOf(rest)
    const { region = '', query = '', output, ...others } = options
    const input = Object.fromEntries(
      Object.entries(others).map(([name, value]) => [memberOf(name), valueOf(name, value)]),
    )
    const operation = memberOf(command)
    this.calls.push({ operation, region: String(region), input })
    try {
      if (this.failing === operation) {
        this.failing = undefined
        throw new Error('made to fail')
      }
      const response = service === 'sts' ? { Account: this.account } : this.#do(operation, String(region), input)
      if (response === undefined) return '0\n'
      if (query === '') return `0\n${JSON.stringify(response)}\n`
      if (output !== 'text') throw new Error('what is read by a script is to be text')
      return `0\n${textOf(search(response as JSONValue, String(query)))}\n`
    } catch (error) {
      return `254\n${String(error)}\n`
    }
  }

  #do(operation: string, region: string, input: Call['input']): object | undefined {
    const id = String(input['KeyId'] ?? input['TargetKeyId'])
    const at = `${region} ${id}`
    const key = this.keys.get(at)
    const found = () => {
      if (!key) throw new Error(`NotFoundException: ${at}`)
      return key
    }
    switch (operation) {
      case 'ListAliases':
        return {
          Aliases: [
            { AliasName: 'alias/aws/s3' },
            ...[...this.aliases].flatMap(([place, target]) =>
              place.startsWith(`${region} `)
                ? [{ AliasName: place.slice(region.length + 1), TargetKeyId: target }]
                : [],
            ),
          ],
        }
      case 'CreateAlias': {
        found()
        const place = `${region} ${input['AliasName']}`
        if (this.aliases.has(place)) throw new Error('AlreadyExistsException')
        this.aliases.set(place, id)
        return undefined
      }
      case 'CreateKey': {
        this.#made += 1
        const isMultiRegion = input['MultiRegion'] === true
        const KeyId = `${isMultiRegion ? 'mrk' : 'key'}-${this.#made}`
        this.keys.set(`${region} ${KeyId}`, {
          KeySpec: input['KeySpec'],
          KeyUsage: input['KeyUsage'],
          Origin: input['Origin'],
          Description: input['Description'],
          ...(input['CustomKeyStoreId'] !== undefined && { CustomKeyStoreId: input['CustomKeyStoreId'] }),
          ...(input['XksKeyId'] !== undefined && { XksKeyConfiguration: { Id: input['XksKeyId'] } }),
          ...(isMultiRegion && { type: 'PRIMARY' as const }),
          state: input['Origin'] === 'EXTERNAL' ? 'PendingImport' : 'Enabled',
          policy: String(input['Policy']),
        })
        return { KeyMetadata: { KeyId } }
      }
      case 'DescribeKey': {
        const { state, type, policy: _, rotationDays: __, ...metadata } = found()
        if (state === 'Creating') found().state = metadata.Origin === 'EXTERNAL' ? 'PendingImport' : 'Enabled'
        const replicas = [...this.keys].flatMap(([place, each]) =>
          each.type === 'REPLICA' && place.endsWith(` ${id}`) ? [{ Region: place.slice(0, -id.length - 1) }] : [],
        )
        return {
          KeyMetadata: {
            KeyId: id,
            KeyState: state,
            MultiRegion: type !== undefined,
            ...metadata,
            ...(type && { MultiRegionConfiguration: { MultiRegionKeyType: type, ReplicaKeys: replicas } }),
          },
        }
      }
      case 'GetKeyPolicy':
        return { Policy: found().policy, PolicyName: 'default' }
      case 'PutKeyPolicy':
        found().policy = String(input['Policy'])
        return undefined
      case 'GetKeyRotationStatus': {
        const { rotationDays } = found()
        return {
          KeyRotationEnabled: rotationDays !== undefined,
          ...(rotationDays !== undefined && { RotationPeriodInDays: rotationDays }),
        }
      }
      case 'EnableKeyRotation':
        found().rotationDays = Number(input['RotationPeriodInDays'])
        return undefined
      case 'ReplicateKey': {
        if (found().state !== 'Enabled') throw new Error('KMSInvalidStateException')
        const { rotationDays: _, ...primary } = found()
        const place = `${input['ReplicaRegion']} ${id}`
        if (this.keys.has(place)) throw new Error('AlreadyExistsException')
        this.keys.set(place, {
          ...primary,
          type: 'REPLICA',
          state: 'Creating',
          Description: input['Description'],
          policy: String(input['Policy']),
        })
        return { ReplicaKeyMetadata: { KeyId: id } }
      }
      default:
        throw new Error(`nobody asked for ${operation}`)
    }
  }
}

function optionsOf(words: readonly string[]): Record<string, string | true> {
  const options: Record<string, string | true> = {}
  for (let at = 0; at < words.length; at++) {
    const [, name = '', value] = /^--([a-z-]+)(?:=([^]*))?$/.exec(words[at] ?? '') ?? []
    if (name === '') throw new Error(`'${words[at]}' is no option`)
    if (name in options) throw new Error(`--${name} stands twice`)
    if (FLAGS.has(name)) options[name] = true
    else if (value === undefined) options[name] = words[++at] ?? ''
    else options[name] = value
  }
  return options
}

const memberOf = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Numbers, where the AWS CLI makes one of the text. */
const NUMBERS: ReadonlySet<string> = new Set(['rotation-period-in-days'])

function valueOf(name: string, value: string | true): string | number | true {
  if (value === true) return true
  if (value.startsWith('file://')) return readFileSync(value.slice('file://'.length), 'utf8')
  return NUMBERS.has(name) ? Number(value) : value
}

/** `--output text`, as far as it is used. */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value.some((each) => Array.isArray(each)) ? value.map(textOf).join('\n') : value.map(textOf).join('\t')
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
