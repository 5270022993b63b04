import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { promptForm, regionForm } from '../../../src/views/forms.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const form = (prompt: string) => ({
  press: { action: 'form', jobId: jobIdOf(1), key: 'k1' } as const,
  title: en.form.customZoom,
  hint: en.form.customZoomHint,
  prompt,
});

describe('a form', () => {
  it('has one field with the prompt in it', () => {
    expect(promptForm(form('a red fox'), en)).toMatchObject({
      custom_id: `1:form:${jobIdOf(1)}:k1`,
      title: 'Custom Zoom',
      components: [
        {
          component: { custom_id: 'prompt', value: 'a red fox', required: true, max_length: 4_000 },
        },
      ],
    });
  });

  it('may take fewer characters, also of what stands in it already', () => {
    const { components } = promptForm({ ...form('x'.repeat(3_000)), limit: 2_000 }, en);
    expect(components).toMatchObject([
      { component: { max_length: 2_000, value: `${'x'.repeat(1_999)}…` } },
    ]);
  });

  it('may be left empty about a picture without words', () => {
    const { components } = promptForm({ ...form(''), isOptional: true }, en);
    expect(components).toMatchObject([{ component: { min_length: 0, required: false } }]);
    expect(JSON.stringify(components)).not.toContain('"value"');
  });

  it('of a region asks for cells, numbered like the picture, or a mask, and for the prompt', () => {
    const { components } = regionForm(form('a red fox'), en);
    expect(components).toHaveLength(3);
    const [cells, prompt, mask] = components;
    const places = en.form.regionCell;
    expect(cells).toMatchObject({
      component: {
        custom_id: 'region',
        min_values: 0,
        max_values: 9,
        required: false,
        options: places.map((place, cell) => {
          return { label: `${cell + 1} ${place}`, value: String(cell) };
        }),
      },
    });
    expect(prompt).toMatchObject({ component: { custom_id: 'prompt', required: true } });
    expect(mask).toMatchObject({
      label: en.pictures.mask,
      component: { type: 19, custom_id: 'mask', min_values: 0, max_values: 1, required: false },
    });
  });

  it('fits Discord’s limits, however long the prompt', () => {
    const shown = JSON.stringify(promptForm(form('🦊'.repeat(4_000)), en));
    const value = /"value":"([^"]*)"/.exec(shown)?.[1] ?? '';
    expect(value.length).toBeGreaterThan(3_990);
    expect(value.length).toBeLessThanOrEqual(4_000);
    for (const title of [en.form.customZoom, en.form.remix, en.form.region]) {
      expect(title.length).toBeLessThanOrEqual(45);
    }
    for (const label of [en.form.prompt, en.form.regionCells, en.pictures.mask]) {
      expect(label.length).toBeLessThanOrEqual(45);
    }
    const { customZoomHint, remixHint, regionHint } = en.form;
    const { imagineThisHint, maskHint } = en.pictures;
    for (const hint of [customZoomHint, remixHint, regionHint, imagineThisHint, maskHint]) {
      expect(hint.length).toBeLessThanOrEqual(100);
    }
  });
});
