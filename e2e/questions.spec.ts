import { PLAIN, QUERIES, QUESTIONS } from './questions.ts'
import { expect, test } from './test.ts'

test('the search answers what people ask, among its first three', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'Search' }).click()
  const dialog = page.getByRole('dialog', { name: 'Search' })
  const field = dialog.getByRole('searchbox')
  for (const [query, ...answeredOn] of [...QUESTIONS, ...QUERIES, ...PLAIN]) {
    await field.fill('')
    await expect(dialog.getByRole('link')).toHaveCount(0)
    await field.fill(query)
    await expect(dialog.getByRole('link').first(), query).toBeVisible()
    const firstThree = await dialog
      .getByRole('link')
      .evaluateAll((links) => links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    expect(
      firstThree.some((path) => answeredOn.includes(path)),
      `${query}: ${firstThree.join(' ')}`,
    ).toBe(true)
  }
})
