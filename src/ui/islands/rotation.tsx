import { useState } from 'react'
import {
  canEncrypt,
  canRotate,
  encrypt,
  monthlyPrice,
  NEW_KEY,
  rotate,
  ROTATION_LAB_FACTS,
} from '../../kms/labs/rotation.ts'
import { Fields } from '../fields.tsx'
import { Box, LAB_TEXT, LabButton, LabFrame } from '../lab.tsx'

/** What stands still before anybody has done anything: two rotations, and data from before and after. */
const SHOWN_FIRST = encrypt(rotate(encrypt(rotate(encrypt(NEW_KEY)))))

/** New key material under the same key, and what was encrypted before. */
export default function Rotation() {
  const [key, setKey] = useState(SHOWN_FIRST)
  const { materials, ciphertexts } = key
  const olds = ciphertexts.filter((material) => material < materials).length
  return (
    <LabFrame
      title="What rotation does, and does not do"
      facts={ROTATION_LAB_FACTS}
      controls={
        <Fields>
          <div className="flex flex-wrap gap-3">
            <LabButton isIdle={!canEncrypt(key)} onClick={() => setKey(encrypt)}>
              Encrypt something
            </LabButton>
            <LabButton isIdle={!canRotate(key)} onClick={() => setKey(rotate)}>
              Rotate the key
            </LabButton>
            <LabButton onClick={() => setKey(NEW_KEY)}>Start again</LabButton>
          </div>
        </Fields>
      }
      status={
        <>
          <p>
            The key has {materials === 1 ? 'its first key material' : `${materials} key materials`}; its ARN, its policy
            and its alias are the same as on the first day.
          </p>
          <p>
            {olds === 0
              ? 'All ciphertexts are under the newest.'
              : `${olds} of ${ciphertexts.length} ciphertexts are still under an older one, and open as before: nothing was encrypted again.`}
          </p>
          <p className="text-muted">The key costs ${monthlyPrice(key)} a month now, without requests.</p>
          {!canEncrypt(key) && !canRotate(key) && <p className="text-muted">The picture is full. Start again.</p>}
        </>
      }
      picture={<Picture materials={materials} ciphertexts={ciphertexts} />}
    />
  )
}

const ROW = 42

function Picture({ materials, ciphertexts }: { materials: number; ciphertexts: readonly number[] }) {
  const height = Math.max(materials * ROW + 46, ciphertexts.length * ROW + 46)
  const yOf = (at: number) => 46 + at * ROW
  return (
    <svg
      viewBox={`0 0 340 ${height}`}
      role="img"
      aria-label={`One KMS key with ${materials} key materials; ${ciphertexts.map((material, at) => `ciphertext ${at + 1} under material ${material}`).join(', ')}.`}
      className="block w-full"
    >
      <Box x={2} y={2} width={150} height={materials * ROW + 42} name="KMS key" className="stroke-customer-managed">
        {Array.from({ length: materials }, (_, at) => (
          <g key={at}>
            <rect
              x={14}
              y={yOf(at) - 8}
              width={126}
              height={30}
              rx="6"
              strokeWidth="1.5"
              className={
                at + 1 === materials ? 'fill-customer-managed-wash stroke-customer-managed' : 'fill-card stroke-edge'
              }
            />
            <text x={24} y={yOf(at) + 12} className={`fill-ink ${LAB_TEXT}`}>
              Material {at + 1}
              {at + 1 === materials && materials > 1 ? ', new' : ''}
            </text>
          </g>
        ))}
      </Box>
      <text x={206} y={25} className={`fill-ink ${LAB_TEXT} font-semibold`}>
        Ciphertexts
      </text>
      {ciphertexts.map((material, at) => (
        // a ciphertext has no name but its place, and never moves
        // oxlint-disable-next-line react/no-array-index-key
        <g key={at}>
          <path
            d={`M140 ${yOf(material - 1) + 7}C172 ${yOf(material - 1) + 7} 172 ${yOf(at) + 7} 206 ${yOf(at) + 7}`}
            fill="none"
            strokeWidth="1.5"
            className={material === materials ? 'stroke-customer-managed' : 'stroke-edge'}
          />
          <rect
            x={206}
            y={yOf(at) - 8}
            width={130}
            height={30}
            rx="6"
            strokeWidth="1.5"
            className="fill-card stroke-edge"
          />
          <text x={216} y={yOf(at) + 12} className={`fill-ink ${LAB_TEXT}`}>
            {at + 1}: by material {material}
          </text>
        </g>
      ))}
    </svg>
  )
}
