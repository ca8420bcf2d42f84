import { tooLarge } from '../policy/size.ts'
import { compactTextOf, documentOf, textOf, type Explained } from '../policy/statement.ts'
import { quotedWord, word } from './bash.ts'
import { commentLines, shortReason } from './comment.ts'
import type { Deployment } from './deployment.ts'
import type { Form } from './form.ts'

const WIDTH = 80

/** What AWS KMS and the AWS CLI write where a key has no such property. */
const NONE = 'None'

/**
 * A script for bash 3.2 and later. It can be run again: the alias tells whether the key is there, and what is there gets the
 * policy. Formatted as `shfmt -i 2` does.
 */
export const CLI: Form = {
  id: 'cli',
  name: 'AWS CLI',
  language: 'bash',
  file: 'kms-key.sh',
  textOf: script,
  limitsOf: (deployment) => limits(deployment),
}

const limits = ({ origin, replicas }: Deployment): readonly string[] => [
  'The script needs bash and version 2 of the AWS CLI. Run again, it changes the policies of the keys behind the alias, and creates no second key. It changes nothing where the alias is of a key with another description.',
  ...(origin === 'EXTERNAL'
    ? [
        `The script creates the key without key material and tells you when it is time to import yours.${replicas.length > 0 ? ' Run it again afterwards: only then it makes the replica keys, into which you import the same.' : ''}`,
      ]
    : []),
]

function script(deployment: Deployment): string {
  return `${[
    '#!/usr/bin/env bash',
    comment([...deployment.comes, ...about(deployment)]),
    'set -euo pipefail',
    "export AWS_PAGER=''",
    '',
    values(deployment),
    '',
    FOLDER,
    '',
    policyFile('key-policy.json', deployment.policy, 'The key policy.'),
    ...deployment.replicas.flatMap(({ region, policy }, at) => [
      '',
      policyFile(replicaFile(at), policy, `The key policy of the replica key in ${region}.`),
    ]),
    '',
    CHECKS,
    '',
    FUNCTIONS,
    ...(deployment.replicas.length > 0 ? ['', REPLICA_FUNCTIONS] : []),
    '',
    theKey(deployment),
    ...(deployment.rotationDays === undefined ? [] : ['', ROTATION]),
    '',
    ...(deployment.origin === 'EXTERNAL' ? [waitsForMaterial(deployment), ''] : []),
    ...(deployment.replicas.length > 0
      ? [deployment.replicas.map((_, at) => `replicate "$replica_${at + 1}" ${replicaFile(at)}`).join('\n'), '']
      : []),
    ...(deployment.origin === 'EXTERNAL' && deployment.replicas.length > 0 ? [REPLICAS_WAIT, ''] : []),
    printed(deployment),
  ].join('\n')}\n`
}

const replicaFile = (at: number) => `replica-${at + 1}-policy.json`

const about = ({ origin, replicas }: Deployment): readonly string[] => [
  'Run: bash kms-key.sh, with credentials of the account. It can be run again: where the alias is there already, its key gets the policy in place of its own, and nothing is created twice; the policy that it had is kept in a file where you run this. Do not run it twice at the same time, nor again at once: AWS KMS may need a while to show a new alias. The description of a key that is there is left as it is, and so is rotation that is not asked for here.',
  'A key that has another description than the one below may belong to somebody else: then this stops, and changes nothing. To give that key the policy nevertheless, run: take_over=yes bash kms-key.sh',
  'If a run is stopped by force after it created the key and before it gave the alias, the next one creates another key. Stopped in any other way it names the key that has no alias.',
  `Beside what the key policy lets key administrators do, whoever runs it needs kms:CreateKey, kms:CreateAlias and kms:ListAliases in an IAM policy${replicas.length > 0 ? ', also for the Regions of the replica keys, and iam:CreateServiceLinkedRole' : ''}.`,
  'If AWS KMS refuses the policy as malformed, a role or a user in it does not exist, or is so new that AWS KMS does not know it yet: wait a minute and run this again.',
  ...(origin === 'EXTERNAL'
    ? [
        `The key is created without key material.${replicas.length > 0 ? ' Import yours when the script says so, and run it again: then it makes the replica keys.' : ' Import yours when the script says so.'}`,
      ]
    : []),
]

/** What a reader may change, and a list of it in which the check for placeholders looks. */
function values(deployment: Deployment): string {
  const { account, region, alias, description, rotationDays, keyStoreId, externalKeyId, replicas } = deployment
  const variables: readonly (readonly [name: string, value: string | undefined])[] = [
    ['account', account],
    ['region', region],
    ['alias', alias],
    ['description', description],
    ['rotation_days', rotationDays],
    ['key_store', keyStoreId],
    ['external_key', externalKeyId],
    ...replicas.map((replica, at) => [`replica_${at + 1}`, replica.region] as const),
  ]
  const set = variables.flatMap(([name, value]) => (value === undefined ? [] : [[name, quotedWord(value)] as const]))
  return [
    ...set.map(([name, value]) => `${name}=${value}`),
    'take_over=${take_over:-no}',
    `values=(${set.map(([name]) => `"$${name}"`).join(' ')})`,
  ].join('\n')
}

const FOLDER = `say() { printf '%s\\n' "$*" >&2; }

stop() {
  say "$@"
  exit 1
}

folder=$(mktemp -d)
without_alias=''
finish() {
  rm -rf "$folder"
  if [[ -n $without_alias ]]; then
    say "The key $without_alias was created and has no alias yet, so another run would not find it. Give it the alias, then run this again:"
    say "$(printf 'aws kms create-alias --region %q --alias-name %q --target-key-id %q' "$region" "$alias" "$without_alias")"
  fi
}
trap finish EXIT`

/** JSON has no line that is a word alone, so none can end the text early. Its strings are kept in ASCII, whatever the locale. */
function policyFile(file: string, policy: readonly Explained[], title: string): string {
  const document = documentOf(policy)
  const text = (tooLarge(document, 'key') ? compactTextOf(document) : textOf(document)).replaceAll(
    /[^ -~\n]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const reasons = policy.flatMap((explained) =>
    commentLines(`${explained.statement.Sid}: ${shortReason(explained)}`, WIDTH - 4).map(
      (line, at) => `# ${at === 0 ? '-' : ' '} ${line}\n`,
    ),
  )
  return `${comment([title])}
${reasons.join('')}cat >"$folder/${file}" <<'POLICY'
${text}
POLICY`
}

const CHECKS = `# Nothing is sent to AWS while a placeholder, a name between < and >, is left.
left=$({
  printf '%s\\n' "\${values[@]}"
  cat "$folder"/*.json
} | LC_ALL=C grep -Eo '<[A-Z][A-Z0-9_]*>' | sort -u) || [[ $? -eq 1 ]]
if [[ -n $left ]]; then
  say 'Put your own values in place of these, wherever they stand in this script:'
  stop "$left"
fi

caller=$(aws sts get-caller-identity --region "$region" --query Account --output text)
if [[ $caller != "$account" ]]; then
  stop "These credentials are of account $caller, and the key belongs to account $account. Nothing was changed."
fi`

const FUNCTIONS = `# The ID of the key that the alias points to in a Region; empty where there is no such alias.
key_behind_alias() {
  local name target
  aws kms list-aliases --region "$1" --query 'Aliases[].[AliasName, TargetKeyId]' --output text |
    while IFS=$'\\t' read -r name target; do
      if [[ $name == "$alias" ]]; then printf '%s\\n' "$target"; fi
    done
}

state_in() {
  aws kms describe-key --region "$1" --key-id "$key" --query KeyMetadata.KeyState --output text
}

# AWS KMS keeps no earlier policy, so one that is replaced by another is kept here.
policy_in() {
  local had kept
  had=$(aws kms get-key-policy --region "$1" --key-id "$key" --policy-name default --query Policy --output text)
  if [[ $had != "$(cat "$folder/$2")" ]]; then
    kept=$(mktemp kms-key-policy-before.XXXXXX)
    printf '%s\\n' "$had" >"$kept"
    say "The policy that the key had in $1 is kept in $kept"
  fi
  aws kms put-key-policy --region "$1" --key-id "$key" --policy-name default --policy "file://$folder/$2"
}`

const REPLICA_FUNCTIONS = `check_alias_in() {
  local target
  target=$(key_behind_alias "$1")
  if [[ -n $target && $target != "$key" ]]; then
    stop "In $1 the alias $alias points to another key, $target. Nothing was changed."
  fi
}

# A replica key is made with its own policy, and is told its policy anew if it is there.
replicate() {
  local there=$1 file=$2 replicas target
  replicas=$(aws kms describe-key --region "$region" --key-id "$key" \\
    --query 'KeyMetadata.MultiRegionConfiguration.ReplicaKeys[].Region' --output text)
  if [[ " \${replicas//[[:space:]]/ } " == *" $there "* ]]; then
    wait_for "$there"
    policy_in "$there" "$file"
  else
    say "Replicating the key to $there"
    aws kms replicate-key --region "$region" --key-id "$key" --replica-region "$there" \\
      --description "$description" --policy "file://$folder/$file" >"$folder/replicated"
    wait_for "$there"
  fi
  target=$(key_behind_alias "$there")
  if [[ -z $target ]]; then
    aws kms create-alias --region "$there" --alias-name "$alias" --target-key-id "$key"
  fi
}

wait_for() {
  local state tries
  for ((tries = 0; tries < 60; tries++)); do
    # a key that was made just now may not be found at once
    state=$(state_in "$1") || state=Creating
    case $state in
    Enabled | PendingImport) return ;;
    Creating | Updating) sleep 5 ;;
    *) stop "The replica key in $1 is in the state $state. Its policy was not changed." ;;
    esac
  done
  stop "The replica key in $1 is not ready. Run this again later: it goes on from there."
}`

function theKey(deployment: Deployment): string {
  const { origin, multiRegion, spec, usage, keyStoreId, externalKeyId, replicas } = deployment
  const properties: readonly (readonly [name: string, query: string, value: string])[] = [
    ['key spec', 'KeySpec', word(spec)],
    ['key usage', 'KeyUsage', word(usage)],
    ['origin', 'Origin', origin],
    ['multi-Region', 'MultiRegionConfiguration.MultiRegionKeyType', multiRegion ? 'PRIMARY' : NONE],
    ...(keyStoreId === undefined ? [] : [['key store', 'CustomKeyStoreId', '"$key_store"'] as const]),
    ...(externalKeyId === undefined ? [] : [['external key', 'XksKeyConfiguration.Id', '"$external_key"'] as const]),
  ]
  const options = [
    '--region "$region"',
    '--description "$description"',
    `--key-spec ${word(spec)}`,
    `--key-usage ${word(usage)}`,
    `--origin ${origin}`,
    ...(multiRegion ? ['--multi-region'] : []),
    ...(keyStoreId === undefined ? [] : ['--custom-key-store-id "$key_store"']),
    // its ID may begin with a dash
    ...(externalKeyId === undefined ? [] : ['--xks-key-id="$external_key"']),
    '--policy "file://$folder/key-policy.json"',
    '--query KeyMetadata.KeyId --output text',
  ]
  return `key=$(key_behind_alias "$region")
if [[ -n $key ]]; then
  # None of this can be changed, so another key would be needed.
  wanted=$(printf '%s\\t' ${properties.map(([, , value]) => value).join(' ')})
  found=$(aws kms describe-key --region "$region" --key-id "$key" --output text \\
    --query 'KeyMetadata.[${properties.map(([, query]) => query).join(', ')}]')
  if [[ $found != "\${wanted%?}" ]]; then
    say "The alias $alias points to the key $key, which is of another kind. Nothing was changed."
    say 'Compared: ${properties.map(([name]) => name).join(', ')}'
    say "Found:  $found"
    stop "Wanted: $wanted"
  fi
  state=$(state_in "$region")
  case $state in
  Enabled | PendingImport | Unavailable) ;;
  *) stop "The key $key is in the state $state. Nothing was changed." ;;
  esac
  # Its kind says little about whose key it is. A description never ends in an empty line here: the shell takes that away.
  wanted=$(printf '%s\\n' "$description")
  found=$(aws kms describe-key --region "$region" --key-id "$key" --query KeyMetadata.Description --output text)
  if [[ $found != "$wanted" && $take_over != yes ]]; then
    say "The alias $alias points to the key $key, which has another description than this script writes: it may be in use for something else. Nothing was changed."
    say "Found:  $found"
    say "Wanted: $wanted"
    stop 'If this key is to get the policy, run the script again with take_over=yes, each time: the description stays, and the policy that the key has is kept in a file. If not, set another alias in the script.'
  fi
fi
${replicas.map((_, at) => `check_alias_in "$replica_${at + 1}"\n`).join('')}
if [[ -n $key ]]; then
  say "The alias $alias points to the key $key: it gets the policy"
  policy_in "$region" key-policy.json
else
  say 'Creating the key'
  key=$(aws kms create-key \\
${options.map((option) => `    ${option}`).join(' \\\n')})
  without_alias=$key
  aws kms create-alias --region "$region" --alias-name "$alias" --target-key-id "$key"
  without_alias=''
fi`
}

/** Enabled again, AWS KMS may count the days anew, so a key that rotates as it should is left alone. */
const ROTATION = `# Not enabled again where it is as it should be: the days might be counted anew.
rotation=$(aws kms get-key-rotation-status --region "$region" --key-id "$key" \\
  --query '[KeyRotationEnabled, RotationPeriodInDays]' --output text)
if [[ $rotation != $'True\\t'"$rotation_days" ]]; then
  aws kms enable-key-rotation --region "$region" --key-id "$key" --rotation-period-in-days "$rotation_days"
fi`

const IMPORT =
  'Get the wrapping public key and the import token (aws kms get-parameters-for-import), wrap your key material, and import it (aws kms import-key-material; with --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE, unless it is to expire). Keep a copy of it in a safe place.'

const waitsForMaterial = ({ partition, replicas }: Deployment) => `state=$(state_in "$region")
if [[ $state == PendingImport ]]; then
  say "The key $key in $region waits for its key material, and cannot be used until then."
  say '${IMPORT}'
${replicas.length > 0 ? `  say 'Then run this again: it makes the replica keys.'\n  ${arnOf(partition, 'region')}\n  exit 0\n` : ''}fi`

const REPLICAS_WAIT = `say 'Each replica key that is new waits for the same key material: import it there too.'`

const printed = ({ partition, replicas }: Deployment) =>
  ['region', ...replicas.map((_, at) => `replica_${at + 1}`)].map((name) => arnOf(partition, name)).join('\n')

const arnOf = (partition: string, name: string) => `echo "arn:${partition}:kms:$${name}:$account:key/$key"`

const comment = (paragraphs: readonly string[]) =>
  paragraphs
    .flatMap((text) => commentLines(text, WIDTH - 2))
    .map((line) => `# ${line}`)
    .join('\n')
