// Paints what has changed, as the server's FrameCoder writes it.
const canvas = document.getElementById('screen');
const pen = canvas.getContext('2d', {alpha: false});
/** From so many pixels on, a call that fills them all takes less time than one by one. */
const LONG = 32;
/** What is on the screen; kept, as room for so many pixels is dear. */
let image = null;
let pixels = new Int32Array(0);

/** The size at which the whole phone is in sight, in pixels of the page; never larger than its own. */
export function fit(density) {
  const wide = canvas.width / density;
  const high = canvas.height / density;
  const scale = Math.min(1, (window.innerHeight - 56) / high, (document.documentElement.clientWidth - 56) / wide);
  canvas.style.width = Math.round(wide * scale) + 'px';
  canvas.style.height = Math.round(high * scale) + 'px';
}

/** Where an event was, in pixels of the phone's screen. */
export function point(event) {
  const box = canvas.getBoundingClientRect();
  return {x: (event.clientX - box.left) * canvas.width / box.width,
    y: (event.clientY - box.top) * canvas.height / box.height};
}

/** Paints a frame; true when the screen has another size than before. */
export function paint(bytes) {
  const number = at => bytes[at] << 8 | bytes[at + 1];
  const [width, height, left, top, wide, high] = [0, 2, 4, 6, 8, 10].map(number);
  const resized = image === null || image.width !== width || image.height !== height;
  if (resized) {
    canvas.width = width;
    canvas.height = height;
    image = pen.createImageData(width, height);
    pixels = new Int32Array(image.data.buffer);
  }
  let at = 12;
  let pixel = top * width + left;
  let end = pixel + wide;
  while (at < bytes.length) {
    let run = 0;
    let shift = 0;
    let byte;
    do {
      byte = bytes[at++];
      run |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    const colour = 0xff000000 | bytes[at + 2] << 16 | bytes[at + 1] << 8 | bytes[at];
    at += 3;
    // a run goes on in the next row of the rectangle
    while (run > 0) {
      const stop = Math.min(end, pixel + run);
      run -= stop - pixel;
      if (stop - pixel > LONG) {
        pixels.fill(colour, pixel, stop);
        pixel = stop;
      }
      while (pixel < stop) {
        pixels[pixel++] = colour;
      }
      if (pixel === end) {
        pixel += width - wide;
        end += width;
      }
    }
  }
  pen.putImageData(image, 0, 0, left, top, wide, high);
  return resized;
}
