import { describe, expect, test } from 'vitest'
import { brokenPromises, inspect, siteProblems } from './inspect.ts'

const page = (body: string, head = '<title>A page</title>') => inspect(`<html><head>${head}</head>${body}</html>`)

describe('a page', () => {
  test.each([
    ['<script>alert(1)</script>', 'inline <script>'],
    ['<style>p {}</style>', 'inline <style>'],
    ['<p style="color:red">', '<p style="color:red">'],
    ['<p onclick="go()">', '<p onclick="go()">'],
    ['<a href="javascript:go()">', '<a href="javascript:go()">'],
    ['<p id="a"></p><p id="a"></p>', 'id "a" twice'],
  ])('may not contain %s', (body, problem) => {
    expect(page(body).problems).toEqual([problem])
  })

  test('has one title, not counting those of drawings', () => {
    expect(page('<svg><title>A drawing</title></svg>').problems).toEqual([])
    expect(page('', '').problems).toEqual(['0 <title>s instead of one'])
  })

  test('may say that search engines are not to list it', () => {
    expect(page('', '<title>A</title><meta name="robots" content="noindex"/>').noindex).toBe(true)
  })
})

describe('a link', () => {
  function problems(link: string, base = '/') {
    const pages = new Map([
      ['/', page(`<a href="${link}">x</a><h2 id="here">Here</h2>`)],
      ['/wizard/', page('<h2 id="there">There</h2>')],
    ])
    return siteProblems(pages, new Set(['/favicon.svg']), base)
  }

  test.each(['/wizard/', '/wizard/?a=b', '/wizard/#there', '/wizard/?a=b#later', '#here', '#top', '/favicon.svg'])(
    'may lead to %s',
    (link) => {
      expect(problems(link)).toEqual([])
    },
  )

  test('may leave the site', () => {
    expect(problems('https://docs.aws.amazon.com/#anything')).toEqual([])
  })

  test.each([
    ['/nowhere/', '/: /nowhere/ leads nowhere'],
    ['/wizard', '/: /wizard lacks its final slash'],
    ['/wizard/#here', '/: /wizard/#here leads to no id on /wizard/'],
    ['#there', '/: #there leads to no id on /'],
  ])('may not lead to %s', (link, problem) => {
    expect(problems(link)).toEqual([problem])
  })

  test('stays below the base path', () => {
    expect(problems('/x/wizard/', '/x/')).toEqual([])
    expect(problems('/wizard/', '/x/')).toEqual(['/: /wizard/ leads out of /x/'])
  })
})

describe('the id of a heading', () => {
  const pages = new Map([
    ['/', page('<h1 id="top">A</h1><h2 id="first">One</h2><h3 id="second">Two</h3><h4 id="no">No</h4><h2>None</h2>')],
    ['/moved/', page('<h2 id="new">New</h2><span id="old"></span>')],
  ])

  test('is noted on the second and third level', () => {
    expect(pages.get('/')?.headings).toEqual(['first', 'second'])
  })

  test('is a promise, kept on whatever took its place', () => {
    expect(brokenPromises({ '/': ['first', 'second'], '/moved/': ['old'] }, pages)).toEqual([])
  })

  test('is missed with its page', () => {
    expect(brokenPromises({ '/': ['first', 'third'], '/gone/': ['a', 'b'] }, pages)).toEqual([
      '/: #third is gone, and was promised: give that id to what took its place',
      '/gone/: the page is gone, and its headings were promised; see golden/headings.json',
    ])
  })
})
