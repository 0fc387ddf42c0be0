import { describe, expect, it } from 'vitest';
import { untilWorded, writeTimelineSvg } from './export-picture.ts';
import type { PictureCaption } from './picture-frame.ts';
import { sampleScene } from './fixtures/sample-scene.ts';

/** Fonts differ from machine to machine; these letters do not. */
const measure = (text: string, font: string): number =>
  Array.from(text).length * Number(/([\d.]+)px/.exec(font)?.[1]) * 0.52;

const captions: Readonly<Record<'ar' | 'en', PictureCaption>> = {
  ar: { title: 'حريق السوق', scope: 'المجموعة كلها، أبريل ٢٠٢٦', source: 'ميزان، ١٦ أبريل ٢٠٢٦' },
  en: { title: 'The market fire', scope: 'The whole collection, April 2026', source: 'Mizan, 16 April 2026' },
};

const looks = (['ar', 'en'] as const).flatMap(language =>
  (['rtl', 'ltr'] as const).flatMap(timeDirection =>
    (['light', 'dark'] as const).map(theme => ({ language, timeDirection, theme })),
  ),
);

/** A hostile text must not become anything but text. */
const hostile =
  '</text><script>alert(1)</script><image href="http://example.invalid/a.png"/>&lt;\u0000\u202e\ud800"\'';

describe('the picture as SVG', () => {
  it.each(looks)('looks as it did: $language, time $timeDirection, $theme', async look => {
    const svg = writeTimelineSvg(sampleScene(look), captions[look.language], measure);
    await expect(svg).toMatchFileSnapshot(
      `fixtures/timeline-${look.language}-${look.timeDirection}-${look.theme}.svg`,
    );
  });

  it('keeps texts as texts, in their own direction', () => {
    const svg = writeTimelineSvg(sampleScene(looks[0] as (typeof looks)[number]), captions.ar, measure);
    const title = /<text[^>]*direction="rtl"[^>]*>السوق يفتح بعد أسبوع<\/text>/;
    expect(svg).toMatch(title);
    expect(svg).toMatch(/<text[^>]*direction="ltr"[^>]*>Fire: &lt;3&gt; hurt &amp;/);
  });

  it('gives each text the width that it has here, whatever font it is opened with', () => {
    const svg = writeTimelineSvg(sampleScene(looks[0] as (typeof looks)[number]), captions.ar, measure);
    const texts = Array.from(
      svg.matchAll(/<text[^>]* textLength="([\d.]+)"[^>]* font-size="([\d.]+)"[^>]*>([^<&]*)</g),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const [, width, size, words = ''] of texts)
      expect(Number(width)).toBeCloseTo(measure(words, `${size}px x`), 1);
  });

  it('never lets a title or a caption become an element, a link or something that XML cannot hold', () => {
    const scene = {
      ...sampleScene(looks[0] as (typeof looks)[number]),
      titleOf: () => hostile,
      wordsOf: () => hostile,
    };
    const svg = writeTimelineSvg(scene, { title: hostile, scope: hostile, source: hostile }, () => 10);
    const names = new Set(Array.from(svg.matchAll(/<([a-zA-Z]+)/g), ([, name]) => name));
    expect([...names].sort()).toEqual(
      ['clipPath', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title'].sort(),
    );
    const tags = (svg.match(/<[^>]*>/g) ?? []).join('');
    expect(tags).not.toMatch(/href|\son[a-z]+=|script/);
    // Halves of pairs do not outlive being written as bytes.
    expect(new TextDecoder().decode(new TextEncoder().encode(svg))).toBe(svg);
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toContain('\u202e');
    const opened = svg.match(/<(?:g|text|svg|title|desc|clipPath)\b/g)?.length;
    expect(svg.match(/<\/(?:g|text|svg|title|desc|clipPath)>/g)?.length).toBe(opened);
  });

  it('leaves out what only shows where the pointer and the keyboard are', () => {
    const scene = sampleScene(looks[0] as (typeof looks)[number]);
    const busy = {
      ...scene,
      hoveredLane: 0,
      focusedLane: 1,
      focusedEvent: 2,
      laneDrop: 1,
      brush: scene.filter,
    };
    expect(writeTimelineSvg(busy, captions.ar, measure)).toBe(writeTimelineSvg(scene, captions.ar, measure));
  });

  it('holds all lanes, also those that are scrolled out of sight', () => {
    const scene = sampleScene(looks[0] as (typeof looks)[number]);
    const scrolled = { ...scene, height: 190, scrollTop: 60 };
    const svg = writeTimelineSvg(scrolled, captions.ar, measure);
    for (const lane of ['مرصد الساحل', 'Harbour Wire', 'بلا جهة']) expect(svg).toContain(`>${lane}<`);
    expect(svg).not.toContain('لا تضم هذه الصورة');
  });

  it('says how many lanes it leaves out where all of them would be too high', () => {
    const scene = sampleScene(looks[0] as (typeof looks)[number]);
    const [row = 0] = scene.laneOrder;
    const many = { ...scene, laneOrder: Array.from({ length: 70 }, () => row), collapsed: new Set<number>() };
    const svg = writeTimelineSvg(many, captions.ar, measure);
    expect(Number(/ height="(\d+)"/.exec(svg)?.[1])).toBeLessThan(6400);
    expect(svg).toContain('>لا تضم هذه الصورة ١٠ صفوف أخرى.<');
  });

  it('names fonts that other machines have', () => {
    const svg = writeTimelineSvg(sampleScene(looks[0] as (typeof looks)[number]), captions.ar, measure);
    expect(svg.match(/font-family="[^"]*"/g)).toHaveLength(1);
    expect(svg).toMatch(/font-family="&#39;IBM Plex Sans Arabic&#39;, [^"]*Tahoma, [^"]*sans-serif"/);
    expect(svg).not.toContain('Variable');
  });

  it('waits for the words of lanes that were out of sight', async () => {
    const scene = sampleScene(looks[0] as (typeof looks)[number]);
    const asked = new Map<number, number>();
    const titleOf = (article: number): string | null => {
      const times = (asked.get(article) ?? 0) + 1;
      asked.set(article, times);
      return times < 3 ? null : 'عنوان';
    };
    await untilWorded({ ...scene, titleOf }, measure);
    expect(asked.size).toBeGreaterThan(0);
    expect([...asked.keys()].map(titleOf)).not.toContain(null);
  });

  it('tells between which dates the strip below lies', () => {
    const look = { language: 'en', timeDirection: 'ltr', theme: 'light' } as const;
    const svg = writeTimelineSvg(sampleScene(look), captions.en, measure);
    expect(svg).toContain('>2025<');
    expect(svg).toContain('>May 2026<');
  });
});
