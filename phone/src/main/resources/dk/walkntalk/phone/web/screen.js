// Paints what has changed, as the server's FrameCoder writes it.
const canvas = document.getElementById('screen');
const pen = canvas.getContext('2d', {alpha: false});

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
  const resized = canvas.width !== width || canvas.height !== height;
  if (resized) {
    canvas.width = width;
    canvas.height = height;
  }
  const image = pen.createImageData(wide, high);
  const pixels = new Uint32Array(image.data.buffer);
  let at = 12;
  let pixel = 0;
  while (at < bytes.length) {
    let run = 0;
    let shift = 0;
    let byte;
    do {
      byte = bytes[at++];
      run |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    const colour = (0xff000000 | bytes[at + 2] << 16 | bytes[at + 1] << 8 | bytes[at]) >>> 0;
    at += 3;
    pixels.fill(colour, pixel, pixel += run);
  }
  pen.putImageData(image, left, top);
  return resized;
}
