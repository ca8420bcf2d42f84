// Makes sure that Playwright has a Chromium, and notes which in node_modules/.cache/chromium-path for its config.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

export const CHROMIUM_PATH_FILE = 'node_modules/.cache/chromium-path'
// The shell first: the same engine without the windows, which is what Playwright's own download runs as well.
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * @typedef {object} Machine what there is to choose from
 * @property {string | undefined} own Playwright's own Chromium, if it is installed
 * @property {boolean} downloadFailed whether downloading it has been tried, in vain
 * @property {string | undefined} system another Chromium on this machine
 * @property {boolean} canInstall whether Debian's package can be installed: apt-get is here, and we may use it
 * @property {boolean} installFailed whether that has been tried, in vain
 */

/**
 * What to do next: Playwright's own Chromium where it can be had, else one that is here already, else Debian's.
 *
 * @param {Machine} machine
 * @returns {{ use: string } | { next: 'download' | 'install' | 'give-up' }}
 */
export function decideBrowser({ own, downloadFailed, system, canInstall, installFailed }) {
  if (own) return { use: own }
  if (!downloadFailed) return { next: 'download' }
  if (system) return { use: system }
  return { next: canInstall && !installFailed ? 'install' : 'give-up' }
}

/** @returns {string | undefined} */
function findSystemChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return [process.env.CHROMIUM_PATH, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))].find(
    (path) => path && existsSync(path),
  )
}

const isRoot = process.getuid?.() === 0
/** @param {string[]} command */
const succeeds = ([program = '', ...args]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** @param {boolean} isUrgent whether there is no other Chromium to fall back on */
function download(isUrgent) {
  console.log("Playwright's own Chromium is not installed; downloading it.")
  const seconds = isUrgent ? 300 : 60
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: seconds * 1000,
  })
  if (status !== 0) console.log('The download did not work; looking further.')
  return status === 0
}

function installDebianPackage() {
  console.log("Installing Debian's Chromium with apt-get.")
  const command = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q']
  /** @param {string[]} args */
  const apt = (...args) => {
    const [program = '', ...rest] = [...command, ...args]
    return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
  }
  if (!apt('update')) return false
  // older releases have no package of the shell
  return [SHELL, 'chromium'].some((name) => apt('install', '-y', '--no-install-recommends', name))
}

function main() {
  const ownPath = chromium.executablePath()
  /** @type {Machine} */
  const machine = {
    own: existsSync(ownPath) ? ownPath : undefined,
    downloadFailed: false,
    system: findSystemChromium(),
    canInstall: succeeds(['apt-get', '--version']) && (isRoot || succeeds(['sudo', '-n', 'true'])),
    installFailed: false,
  }
  for (;;) {
    const decision = decideBrowser(machine)
    if ('use' in decision) {
      mkdirSync(dirname(CHROMIUM_PATH_FILE), { recursive: true })
      writeFileSync(CHROMIUM_PATH_FILE, decision.use)
      console.log(`The browser tests use ${decision.use}`)
      return
    }
    if (decision.next === 'download') {
      machine.downloadFailed = !download(!machine.system)
      machine.own = existsSync(ownPath) ? ownPath : undefined
      machine.downloadFailed ||= !machine.own
    } else if (decision.next === 'install') {
      machine.installFailed = !installDebianPackage()
      machine.system = findSystemChromium()
      machine.installFailed ||= !machine.system
    } else {
      console.error('There is no Chromium here. Install one, and name it in CHROMIUM_PATH if it is not in PATH.')
      process.exit(1)
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
