import sharp from 'sharp';

/*
 * Loaded with the first picture, since nothing else of the program is as large. Files of others are read by
 * five decoders; the sixth draws what is ours. Nothing is kept between two pieces of work: no picture comes
 * twice.
 */
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Png', 'Jpeg', 'Webp', 'Nsgif', 'Heif', 'Svg'].map(
    (kind) => `VipsForeignLoad${kind}`,
  ),
});

export { sharp };
