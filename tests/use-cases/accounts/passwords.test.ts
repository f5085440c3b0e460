import { describe, expect, it } from 'vitest'
import { COMMON_PASSWORDS } from '../../../server/accounts/common-passwords.ts'
import { createGate } from '../../../server/accounts/hashing-gate.ts'
import { hashPassword, verifyPassword } from '../../../server/accounts/password-hash.ts'
import { isAcceptablePassword } from '../../../server/accounts/password-rules.ts'

describe('a password (D2)', () => {
  const OWN = ['marie.dupont', 'Marie Dupont']

  for (const password of [
    'quatre chevaux bruns',
    'correct horse battery staple',
    'tgv-lilas-orage-41',
    'éèàçù éèàçù fenêtre',
    'x9$Lq2!vRz7p',
    'un rythme lent au bord de la Sèvre',
    'パスワードではない長い文字列です',
    '🦔🦊🐝🌻🍄🌊 vent du nord',
    'a'.repeat(3) + 'bocal vert mousse'.repeat(6),
  ]) {
    it(`may be « ${password.slice(0, 30)} »`, () => expect(isAcceptablePassword(password, OWN)).toBe(true))
  }

  for (const [password, why] of [
    ['court mais bon'.slice(0, 11), 'eleven characters'],
    ['x1'.repeat(65), 'over 128 characters'],
    ['123456789012', 'a run of digits'],
    ['0612345678 79000', 'digits only'],
    ['abcdefghijklm', 'a run of letters'],
    ['aaaaaaaaaaaaaaaa', 'one letter'],
    ['abababababababab', 'two letters'],
    ['motdepasse1234', 'a common one with digits'],
    ['Password2026!!', 'a common one with digits and signs'],
    ['P@ssw0rd!!!!!!', 'a common one in disguise'],
    ['azertyuiop123', 'a keyboard row'],
    ['qwertyqwerty12', 'a common one twice'],
    ['1qaz2wsx3edc4rfv', 'a common long one'],
    ['soleil!!soleil!!', 'a common one twice with signs'],
    ['plie-niort-2026', 'words of the place'],
    ['InsertionCaen79', 'words of the place'],
    ['MarieDupont1984', 'the person’s own name'],
    ['dupont.dupont.1', 'the person’s own name twice'],
    ['administrateur', 'a common word'],
    ['\ud800'.repeat(14), 'not text'],
  ] as const) {
    it(`may not be ${why}`, () => expect(isAcceptablePassword(password, OWN)).toBe(false))
  }

  it('is compared with at least 3,000 common ones', () => expect(COMMON_PASSWORDS.size).toBeGreaterThan(3_000))

  it('is kept as argon2id with a salt of its own, and recognised in any Unicode form (D1)', async () => {
    const [one, two] = await Promise.all([hashPassword('fenêtre à carreaux'), hashPassword('fenêtre à carreaux')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(one).not.toBe(two)
    expect(await verifyPassword('fenêtre à carreaux'.normalize('NFD'), one)).toBe(true)
    expect(await verifyPassword('fenetre a carreaux', one)).toBe(false)
    for (const broken of [null, '', '$argon2id$v=19$m=1,t=1,p=1$$', 'plain'])
      expect(await verifyPassword('', broken)).toBe(false)
  })
})

describe('the gate of hashes (D1)', () => {
  it('lets four work, thirty-two wait and refuses the others', async () => {
    const gate = createGate(4, 32)
    let [running, most] = [0, 0]
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        gate(async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setTimeout(resolve, 5))
          running -= 1
        }),
      ),
    )
    expect(most).toBe(4)
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(36)
    expect(results.filter((one) => one.status === 'rejected').map((one) => one.reason.code)).toEqual(
      Array(14).fill('TOO_MANY_REQUESTS'),
    )
    await expect(gate(async () => 'free again')).resolves.toBe('free again')
  })

  it('gives its place back after a failure', async () => {
    const gate = createGate(1, 1)
    await expect(gate(async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(gate(async () => 'yes')).resolves.toBe('yes')
  })
})
