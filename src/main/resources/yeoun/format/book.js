/* Plays the music of a theme book: a small synthesizer, a clock, and a cursor that follows. No network, no library. */
'use strict';
(() => {
  const clamp = (x, low, high) => Math.max(low, Math.min(high, x));
  const hertz = key => 440 * Math.pow(2, (key - 69) / 12);

  /** The same noise every time. */
  const noiseOf = seed => {
    let state = seed >>> 0;
    return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2147483648 - 1;
  };

  /* What each kind of instrument is made of.
     string: a plucked string that rings; tone: waves through a filter; bars: partials that die away; skin: drums.
     a attack, d decay (0 holds), s what is held, r release, in seconds; cut: filter in multiples of the pitch. */
  const PATCH = {
    key: {e: 'bars', p: [[1, 1, 2.6], [2, .42, 1.7], [3, .2, 1.2], [4, .12, .8], [5.02, .07, .5], [6.05, .04, .35]], a: .004, r: .16, hit: .05, g: .5},
    felt: {e: 'bars', p: [[1, 1, 2.2], [2, .2, 1.1], [3, .06, .6]], a: .014, r: .2, hit: .03, g: .62},
    tine: {e: 'bars', p: [[1, 1, 2.4], [2, .12, 1.4], [4, .1, .7], [14, .05, .12]], a: .004, r: .2, hit: .01, g: .55},
    bell: {e: 'bars', p: [[1, 1, 1.9], [2.76, .36, .9], [5.4, .16, .4], [8.9, .06, .2]], a: .002, r: .9, hit: .02, g: .42},
    wood: {e: 'bars', p: [[1, 1, .55], [3.93, .3, .16], [9.2, .12, .06]], a: .002, r: .3, hit: .07, g: .6},
    hammer: {e: 'string', bright: .9, ring: 4.5, hit: .06, g: .6},
    pluck: {e: 'string', bright: .32, ring: 4, g: .9},
    harp: {e: 'string', bright: .22, ring: 6, g: 1},
    steel: {e: 'string', bright: .75, ring: 5, g: .7},
    pizz: {e: 'string', bright: .25, ring: .7, g: 1.1},
    gayageum: {e: 'string', bright: .85, ring: 2, drop: 38, nail: .14, g: .8},
    geomungo: {e: 'string', bright: .45, ring: 2, drop: 24, hit: .22, g: .95},
    bass: {e: 'string', bright: .2, ring: 3.4, sub: .5, g: 1},
    synthbass: {e: 'tone', w: 'sawtooth', n: [-4, 4], a: .005, d: .25, s: .6, r: .08, cut: 3, sweep: 6, g: .34},
    bow: {e: 'tone', w: 'sawtooth', n: [-3, 3], a: .13, s: 1, r: .16, cut: 6, formant: [[290, 5, 5], [2700, 4, 7]], vib: [5.4, 14, .35], rosin: .02, g: .2},
    section: {e: 'tone', w: 'sawtooth', n: [-11, -4, 3, 12], a: .16, s: 1, r: .34, cut: 3.6, vib: [4.8, 5, .2], g: .15},
    tremolo: {e: 'tone', w: 'sawtooth', n: [-9, 0, 10], a: .06, s: 1, r: .2, cut: 4, trem: 11, g: .2},
    haegeum: {e: 'tone', w: 'sawtooth', n: [0], a: .05, s: 1, r: .1, cut: 6, formant: [[900, 9, 6], [2300, 8, 7]], vib: [5.8, 24, .18], rosin: .03, g: .2},
    ajaeng: {e: 'tone', w: 'sawtooth', n: [-2, 2], a: .06, s: 1, r: .14, cut: 3.2, formant: [[420, 8, 4]], vib: [5, 20, .25], rosin: .07, g: .24},
    blow: {e: 'tone', w: 'triangle', n: [0], a: .05, s: 1, r: .1, cut: 5, vib: [5, 9, .4], air: .07, g: .5},
    daegeum: {e: 'tone', w: 'triangle', n: [0], a: .085, s: 1, r: .14, cut: 7, vib: [4.6, 17, .3], air: .2, buzz: .16, scoop: -60, g: .44},
    reed: {e: 'tone', w: [0, 1, .08, .55, .06, .3, .05, .16, .03, .08], n: [0], a: .035, s: 1, r: .09, cut: 7, vib: [5.2, 7, .4], g: .34},
    oboe: {e: 'tone', w: [0, .6, .8, 1, .7, .4, .3, .22, .14, .1], n: [0], a: .04, s: 1, r: .09, cut: 9, vib: [5.4, 11, .35], g: .3},
    sax: {e: 'tone', w: 'sawtooth', n: [0, 3], a: .04, s: 1, r: .1, cut: 3.4, formant: [[700, 6, 3]], vib: [5, 12, .3], air: .03, g: .26},
    piri: {e: 'tone', w: [0, .5, .9, 1, .9, .7, .5, .4, .3, .2, .15], n: [0], a: .03, s: 1, r: .08, cut: 9, formant: [[1150, 9, 5]], vib: [5.6, 22, .2], air: .03, g: .26},
    brass: {e: 'tone', w: 'sawtooth', n: [-2, 2], a: .045, d: .25, s: .9, r: .1, cut: 1.3, sweep: 2.2, formant: [[1300, 5, 5]], vib: [5, 5, .5], g: .28},
    horn: {e: 'tone', w: 'sawtooth', n: [-4, 4], a: .1, d: .3, s: .9, r: .2, cut: 1.8, sweep: 1.6, g: .36},
    organ: {e: 'tone', w: [0, 1, .6, .35, .3, 0, .18, 0, .14], n: [-3, 4], a: .05, s: 1, r: .12, cut: 12, g: .22},
    voice: {e: 'tone', w: 'sawtooth', n: [-9, 0, 8], a: .18, s: 1, r: .4, cut: 3, formant: [[720, 10, 5], [1150, 8, 6]], vib: [5, 12, .3], g: .16},
    pad: {e: 'tone', w: 'sawtooth', n: [-14, -5, 6, 13], a: .7, s: 1, r: 1.1, cut: 2.4, g: .13},
    lead: {e: 'tone', w: 'square', n: [-5, 5], a: .01, d: .2, s: .8, r: .12, cut: 5, sweep: 3, vib: [5.5, 8, .3], g: .2},
    drum: {e: 'skin'}, janggu: {e: 'skin', korean: true}, heart: {e: 'skin', heart: true}
  };

  /** How each drum sounds: tone from, to, how long, how loud; noise low edge, how long, how loud. */
  const KIT = {
    35: [110, 42, .34, 1, 0, 0, 0], 36: [130, 46, .3, 1, 2500, .012, .3], 37: [900, 700, .04, .4, 2500, .03, .5],
    38: [210, 165, .12, .5, 1400, .18, .75], 39: [0, 0, 0, 0, 1100, .14, .9], 40: [240, 180, .1, .5, 1700, .16, .7],
    41: [105, 70, .5, .9, 0, 0, 0], 43: [125, 84, .45, .9, 0, 0, 0], 45: [150, 100, .4, .85, 0, 0, 0],
    47: [175, 118, .36, .85, 0, 0, 0], 48: [200, 138, .33, .8, 0, 0, 0], 50: [235, 160, .3, .8, 0, 0, 0],
    42: [0, 0, 0, 0, 7500, .05, .5], 44: [0, 0, 0, 0, 6500, .07, .4], 46: [0, 0, 0, 0, 7000, .35, .45],
    49: [0, 0, 0, 0, 4200, 1.5, .6], 51: [0, 0, 0, 0, 6000, .7, .35], 53: [1900, 1850, .5, .25, 7000, .3, .2],
    54: [0, 0, 0, 0, 8000, .12, .4], 62: [330, 300, .12, .7, 1500, .03, .3], 64: [190, 160, .28, .8, 0, 0, 0],
    70: [0, 0, 0, 0, 6500, .06, .35], 76: [1050, 980, .07, .6, 0, 0, 0]
  };
  const KOREAN = {
    41: [96, 66, .75, 1, 500, .02, .2], 64: [118, 88, .5, .95, 500, .02, .2], 62: [420, 360, .09, .7, 1800, .05, .8],
    37: [620, 560, .05, .5, 3000, .04, .7], 38: [420, 350, .08, .6, 2000, .06, .8]
  };

  /** Makes sounds in an audio context, live or offline. */
  class Synth {
    constructor(context) {
      this.context = context;
      this.strings = new Map();
      this.waves = new Map();
      this.hiss = this.buffer(2, noiseOf(7));
    }

    buffer(seconds, next) {
      const rate = this.context.sampleRate;
      const buffer = this.context.createBuffer(1, Math.max(1, Math.floor(rate * seconds)), rate);
      const data = buffer.getChannelData(0);
      for (let i = 0; i < data.length; i++) data[i] = next(i);
      return buffer;
    }

    /** A hall: noise that dies away, differently on both sides. */
    hall(seconds) {
      const rate = this.context.sampleRate;
      const buffer = this.context.createBuffer(2, Math.floor(rate * seconds), rate);
      for (let side = 0; side < 2; side++) {
        const noise = noiseOf(31 + side);
        const data = buffer.getChannelData(side);
        let dull = 0;
        for (let i = 0; i < data.length; i++) {
          const age = i / data.length;
          dull += (noise() - dull) * (0.7 - 0.55 * age);
          data[i] = dull * Math.pow(1 - age, 2.6);
        }
      }
      const hall = this.context.createConvolver();
      hall.buffer = buffer;
      return hall;
    }

    gain(value, to) {
      const gain = this.context.createGain();
      gain.gain.value = value;
      gain.connect(to);
      return gain;
    }

    filter(type, frequency, q, to, gain) {
      const filter = this.context.createBiquadFilter();
      filter.type = type;
      filter.frequency.value = clamp(frequency, 20, this.context.sampleRate * .45);
      filter.Q.value = q;
      if (gain) filter.gain.value = gain;
      filter.connect(to);
      return filter;
    }

    /** Sounds a note: part {patch, input, bend}, MIDI key, velocity, when and how long in seconds. Returns what sounds. */
    note(part, key, velocity, at, length) {
      const patch = PATCH[part.patch] || PATCH.key;
      const loud = Math.pow(velocity / 127, 1.5) * (patch.g || .8);
      return this[patch.e](patch, part, key, loud, velocity / 127, at, length);
    }

    envelope(peak, at, attack, decay, sustain, end, release, to) {
      const gain = this.gain(0, to);
      gain.gain.setValueAtTime(0, at);
      gain.gain.linearRampToValueAtTime(peak, at + attack);
      if (decay) gain.gain.setTargetAtTime(peak * sustain, at + attack, decay);
      gain.gain.setTargetAtTime(0, Math.max(end, at + attack), release / 3);
      return gain;
    }

    source(node, part, at, end) {
      if (part.bend && node.detune) part.bend.connect(node.detune);
      node.start(at);
      node.stop(end);
      return node;
    }

    burst(to, at, seconds, loud, type, frequency, q) {
      const gain = this.gain(0, to);
      gain.gain.setValueAtTime(loud, at);
      gain.gain.setTargetAtTime(0, at, seconds / 3);
      const node = this.context.createBufferSource();
      node.buffer = this.hiss;
      node.connect(this.filter(type, frequency, q, gain));
      node.start(at, (at * 7.3) % 1);
      node.stop(at + seconds * 2 + .02);
      return node;
    }

    bars(patch, part, key, loud, velocity, at, length) {
      const pitch = hertz(key);
      const end = at + length;
      const high = clamp(Math.pow(2, (60 - key) / 30), .4, 1.8);
      const out = this.envelope(loud, at, patch.a, 0, 1, end, patch.r, part.input);
      const sources = [];
      patch.p.forEach(([ratio, level, ring], index) => {
        const frequency = pitch * ratio;
        if (frequency > this.context.sampleRate * .45) return;
        const tone = this.context.createOscillator();
        tone.frequency.value = frequency;
        const own = this.gain(0, out);
        own.gain.setValueAtTime(level * (index ? .35 + .65 * velocity : 1), at);
        own.gain.setTargetAtTime(0, at, ring * high / 2.2);
        tone.connect(own);
        sources.push(this.source(tone, part, at, Math.min(end + patch.r * 2, at + ring * high * 4) + .05));
      });
      if (patch.hit) sources.push(this.burst(part.input, at, .02, patch.hit * velocity, 'bandpass', clamp(pitch * 5, 600, 6000), .8));
      return sources;
    }

    /** A plucked string (Karplus and Strong 1983), rendered once for each key. */
    ringing(patch, key) {
      const name = patch.bright + ':' + patch.ring + ':' + key;
      if (!this.strings.has(name)) {
        const rate = this.context.sampleRate;
        const period = Math.max(2, Math.round(rate / hertz(key) - .5));
        const noise = noiseOf(key * 97 + 11);
        const line = new Float32Array(period);
        let dull = 0;
        for (let i = 0; i < period; i++) line[i] = dull += (noise() - dull) * (.12 + .88 * patch.bright);
        const pick = Math.max(1, Math.floor(period * .13));
        const start = line.map((x, i) => x - .85 * line[(i + period - pick) % period]);
        const loss = Math.pow(.001, period / rate / (patch.ring * clamp(Math.pow(2, (60 - key) / 24), .35, 2.2)));
        const blend = .5 - .38 * patch.bright;
        let at = 0, last = 0, peak = .001;
        const buffer = this.buffer(clamp(patch.ring * 1.4, .5, 3.6), () => {
          const now = start[at];
          start[at] = loss * ((1 - blend) * now + blend * last);
          last = now;
          at = (at + 1) % period;
          peak = Math.max(peak, Math.abs(now));
          return now;
        });
        const data = buffer.getChannelData(0);
        for (let i = 0; i < data.length; i++) data[i] *= .8 / peak;
        this.strings.set(name, {buffer, rate: hertz(key) * (period + blend) / rate});
      }
      return this.strings.get(name);
    }

    string(patch, part, key, loud, velocity, at, length) {
      const string = this.ringing(patch, key);
      const end = at + length;
      const out = this.envelope(loud, at, .002, 0, 1, end, .22, part.input);
      const node = this.context.createBufferSource();
      node.buffer = string.buffer;
      node.playbackRate.value = string.rate;
      if (patch.drop && node.detune) {
        node.detune.setValueAtTime(patch.drop * velocity, at);
        node.detune.setTargetAtTime(0, at, .045);
      }
      node.connect(this.filter('lowpass', hertz(key) * (2 + 9 * velocity * (.2 + patch.bright)), .5, out));
      const sources = [this.source(node, part, at, end + .7)];
      if (patch.sub) {
        const sub = this.context.createOscillator();
        sub.frequency.value = hertz(key);
        const body = this.gain(0, out);
        body.gain.setValueAtTime(patch.sub, at);
        body.gain.setTargetAtTime(0, at, patch.ring / 4);
        sub.connect(body);
        sources.push(this.source(sub, part, at, end + .7));
      }
      if (patch.hit) sources.push(this.burst(part.input, at, .05, patch.hit * velocity, 'bandpass', 420, .7));
      if (patch.nail) sources.push(this.burst(part.input, at, .012, patch.nail * velocity, 'highpass', 2600, .7));
      return sources;
    }

    wave(partials) {
      if (!this.waves.has(partials)) {
        this.waves.set(partials, this.context.createPeriodicWave(new Float32Array(partials.length), new Float32Array(partials)));
      }
      return this.waves.get(partials);
    }

    tone(patch, part, key, loud, velocity, at, length) {
      const pitch = hertz(key);
      const end = at + length;
      const attack = Math.min(patch.a * (1.3 - .6 * velocity), Math.max(.01, length * .6));
      const stop = end + patch.r * 1.7 + .05;
      const amp = this.envelope(loud, at, attack, patch.d || 0, patch.s, end, patch.r, part.input);
      let out = amp;
      for (const [frequency, q, boost] of patch.formant || []) out = this.filter('peaking', frequency, q / 4, out, boost);
      const low = this.filter('lowpass', pitch * patch.cut * (.55 + .8 * velocity) + 250, .7, out);
      if (patch.sweep) {
        low.frequency.setValueAtTime(pitch * patch.cut, at);
        low.frequency.linearRampToValueAtTime(clamp(pitch * (patch.cut + patch.sweep * velocity), 60, 16000), at + attack * 1.5);
        low.frequency.setTargetAtTime(pitch * (patch.cut + patch.sweep * velocity * .5), at + attack * 1.5, .3);
      }
      const sources = [];
      const vibrato = patch.vib && length > patch.vib[2] * .8 ? this.vibrato(patch.vib, at, stop, sources) : null;
      for (const detune of patch.n) {
        const node = this.context.createOscillator();
        if (Array.isArray(patch.w)) node.setPeriodicWave(this.wave(patch.w)); else node.type = patch.w;
        node.frequency.value = pitch;
        node.detune.value = detune;
        if (patch.scoop) {
          node.detune.setValueAtTime(detune + patch.scoop, at);
          node.detune.setTargetAtTime(detune, at, .05);
        }
        if (vibrato) vibrato.connect(node.detune);
        node.connect(low);
        sources.push(this.source(node, part, at, stop));
      }
      if (patch.trem) this.shake(patch.trem, amp, at, stop, sources);
      if (patch.air) sources.push(this.breath(amp, at, stop, patch.air, 'bandpass', pitch * 2, 1.2));
      if (patch.rosin) sources.push(this.breath(amp, at, stop, patch.rosin, 'highpass', 3200, .5));
      if (patch.buzz) sources.push(this.breath(amp, at, stop, patch.buzz * velocity, 'bandpass', pitch * 6, 5));
      return sources;
    }

    breath(to, at, stop, level, type, frequency, q) {
      const node = this.context.createBufferSource();
      node.buffer = this.hiss;
      node.loop = true;
      node.connect(this.filter(type, frequency, q, this.gain(level, to)));
      node.start(at, (at * 3.7) % 1);
      node.stop(stop);
      return node;
    }

    vibrato([rate, cents, delay], at, stop, sources) {
      const wave = this.context.createOscillator();
      wave.frequency.value = rate;
      const depth = this.context.createGain();
      depth.gain.setValueAtTime(0, at);
      depth.gain.setValueAtTime(0, at + delay);
      depth.gain.linearRampToValueAtTime(cents, at + delay + .4);
      wave.connect(depth);
      wave.start(at);
      wave.stop(stop);
      sources.push(wave);
      return depth;
    }

    shake(rate, amp, at, stop, sources) {
      const wave = this.context.createOscillator();
      wave.frequency.value = rate;
      const depth = this.context.createGain();
      depth.gain.value = .07;
      wave.connect(depth);
      depth.connect(amp.gain);
      wave.start(at);
      wave.stop(stop - .05);
      sources.push(wave);
    }

    skin(patch, part, key, loud, velocity, at) {
      const beat = patch.heart ? [74, 44, .22, 1.2, 0, 0, 0] : (patch.korean && KOREAN[key]) || KIT[key] || [hertz(key), hertz(key) * .8, .2, .7, 0, 0, 0];
      const [from, to, ring, level, edge, hiss, rustle] = beat;
      const sources = [];
      if (level) {
        const out = this.gain(0, part.input);
        out.gain.setValueAtTime(loud * level, at);
        out.gain.setTargetAtTime(0, at, ring / 2.4);
        const node = this.context.createOscillator();
        node.frequency.setValueAtTime(from, at);
        node.frequency.exponentialRampToValueAtTime(to, at + Math.min(.09, ring));
        node.connect(out);
        node.start(at);
        node.stop(at + ring * 2.6);
        sources.push(node);
      }
      if (rustle) sources.push(this.burst(part.input, at, hiss * 1.6, loud * rustle, edge > 3500 ? 'highpass' : 'bandpass', edge, .7));
      return sources;
    }
  }

  /** Plays one piece at a time from a place on, and knows how far it is. */
  class Player {
    constructor(onEnd) {
      this.onEnd = onEnd;
      this.piece = null;
    }

    open() {
      if (this.context) return;
      this.context = new (window.AudioContext || window.webkitAudioContext)();
      this.synth = new Synth(this.context);
      this.meter = this.context.createAnalyser();
      const press = this.context.createDynamicsCompressor();
      press.threshold.value = -16;
      press.ratio.value = 4;
      this.master = this.synth.gain(.8, press);
      press.connect(this.meter);
      this.meter.connect(this.context.destination);
      const hall = this.synth.hall(2.1);
      hall.connect(this.synth.gain(.16, this.master));
      this.hall = hall;
    }

    /** Plays a piece from so many seconds on. */
    play(piece, from) {
      this.stop();
      this.open();
      this.context.resume();
      this.piece = piece;
      this.offset = from;
      this.begin = this.context.currentTime + .09;
      this.out = this.synth.gain(1, this.master);
      this.send = this.synth.gain(1, this.hall);
      this.sounding = new Set();
      this.parts = piece.parts.map(part => this.chair(part, from));
      this.schedule();
      this.timer = setInterval(() => this.schedule(), 60);
    }

    /** A player's place: panned, at their level, with their bends. */
    chair(part, from) {
      const pan = this.context.createStereoPanner ? this.context.createStereoPanner() : this.context.createGain();
      if (pan.pan) pan.pan.value = part.pan;
      pan.connect(this.out);
      pan.connect(this.send);
      const input = this.synth.gain(1, pan);
      this.follow(input.gain, part.level, from, x => Math.pow(x / 100, 1.4));
      let bend = null;
      if (part.bend.length) {
        bend = this.context.createConstantSource();
        bend.offset.value = 0;
        this.follow(bend.offset, part.bend, from, x => x);
        bend.start();
      }
      let next = 0;
      while (next < part.notes.length && part.notes[next][0] < from) next++;
      return {patch: part.patch, input, bend, notes: part.notes, next};
    }

    /** Lets a parameter follow [seconds, value] from a place on. */
    follow(parameter, points, from, shape) {
      let now = points.length ? shape(points[0][1]) : 1;
      for (const [seconds, value] of points) {
        if (seconds <= from) now = shape(value);
        else parameter.setTargetAtTime(shape(value), this.begin + seconds - from, .012);
      }
      if (points.length) parameter.setValueAtTime(now, this.context.currentTime);
    }

    schedule() {
      const ahead = this.time() + (document.hidden ? 3 : .6);
      for (const part of this.parts) {
        while (part.next < part.notes.length && part.notes[part.next][0] < ahead) {
          const [seconds, length, key, velocity] = part.notes[part.next++];
          const at = Math.max(this.context.currentTime, this.begin + seconds - this.offset);
          for (const node of this.synth.note(part, key, velocity, at, length)) {
            this.sounding.add(node);
            node.onended = () => this.sounding && this.sounding.delete(node);
          }
        }
      }
      if (this.time() > this.piece.seconds + .3) this.stop();
    }

    /** How far the piece is, in seconds. */
    time() {
      return this.piece ? this.offset + this.context.currentTime - this.begin : 0;
    }

    stop() {
      if (!this.piece) return;
      const piece = this.piece;
      const at = clamp(this.time(), 0, piece.seconds);
      clearInterval(this.timer);
      const now = this.context.currentTime;
      for (const gain of [this.out, this.send]) {
        gain.gain.setTargetAtTime(0, now, .03);
        setTimeout(() => gain.disconnect(), 400);
      }
      for (const node of this.sounding) {
        try { node.stop(now + .2); } catch (e) { /* it has ended */ }
      }
      for (const part of this.parts) if (part.bend) part.bend.stop(now + .2);
      this.piece = null;
      this.onEnd(piece, at >= piece.seconds - .05 ? 0 : at);
    }
  }

  /** Reads the numbers of a piece: times are differences in thousandths of a second. */
  const read = ([id, seconds, parts, places]) => {
    const steps = (numbers, size) => {
      const rows = [];
      let now = 0;
      for (let i = 0; i < numbers.length; i += size) {
        now += numbers[i];
        rows.push([now / 1000, ...numbers.slice(i + 1, i + size)]);
      }
      return rows;
    };
    return {
      id, seconds: seconds / 1000, places,
      parts: parts.map(([patch, pan, notes, level, bend]) => ({
        patch, pan: pan / 100,
        notes: steps(notes, 4).map(([at, length, key, velocity]) => [at, length / 1000, key, velocity]),
        level: steps(level, 2), bend: steps(bend, 2)
      }))
    };
  };

  const clock = seconds => Math.floor(seconds / 60) + ':' + String(Math.floor(seconds % 60)).padStart(2, '0');

  /** A control of the page: a button, a slider, the time, and the pictures whose cursor it moves. */
  class Control {
    constructor(element, piece, player, say) {
      this.piece = piece;
      this.player = player;
      this.say = say;
      this.button = element.querySelector('button');
      this.slider = element.querySelector('input');
      this.shown = element.querySelector('output');
      this.label = element.dataset.label;
      this.picture = document.querySelector(`[data-shows="${piece.id}"]`);
      this.slider.max = piece.seconds.toFixed(2);
      this.button.addEventListener('click', () => this.toggle());
      this.slider.addEventListener('input', () => this.seek(+this.slider.value));
      if (this.picture) this.listen(this.picture.querySelector('svg'));
      this.show(0);
    }

    playing() {
      return this.player.piece === this.piece;
    }

    toggle() {
      if (this.playing()) this.player.stop(); else this.start(+this.slider.value);
    }

    start(from) {
      this.player.play(this.piece, from >= this.piece.seconds - .1 ? 0 : from);
      this.mark(true);
      this.say('Playing ' + this.label);
    }

    ended(at) {
      this.mark(false);
      this.show(at);
      this.say('Stopped');
    }

    mark(on) {
      this.button.classList.toggle('on', on);
      this.button.textContent = on ? '■ Stop' : '▶ Play';
      this.button.setAttribute('aria-label', (on ? 'Stop ' : 'Play ') + this.label);
    }

    seek(seconds) {
      this.show(seconds);
      if (this.playing()) this.start(seconds);
    }

    show(seconds) {
      const at = clamp(seconds, 0, this.piece.seconds);
      this.slider.value = at.toFixed(2);
      this.slider.setAttribute('aria-valuetext', clock(at) + ' of ' + clock(this.piece.seconds));
      this.shown.textContent = clock(at) + ' / ' + clock(this.piece.seconds);
      if (this.line) this.move(at);
    }

    /** Points on the picture become places to play from. */
    listen(svg) {
      this.svg = svg;
      this.line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
      this.line.setAttribute('class', 'cursor');
      svg.appendChild(this.line);
      svg.addEventListener('click', event => {
        const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        const seconds = this.secondsAt(point.x, point.y);
        if (seconds !== null) this.start(seconds);
      });
    }

    spot(seconds) {
      const places = this.piece.places;
      if (!places.length) {
        const d = this.svg.dataset;
        const x = +d.left + (d.right - d.left) * seconds / d.seconds;
        return [x, d.top, d.bottom];
      }
      let i = 0;
      while (i + 1 < places.length && places[i + 1][0] <= seconds * 1000) i++;
      const [at, x, top, bottom] = places[i];
      const next = places[i + 1];
      const share = next && next[2] === top && next[0] > at ? clamp((seconds * 1000 - at) / (next[0] - at), 0, 1) : 0;
      return [x + (share ? (next[1] - x) * share : 0), top, bottom];
    }

    secondsAt(x, y) {
      const places = this.piece.places;
      const d = this.svg.dataset;
      if (!places.length) return x < +d.left - 4 || x > +d.right + 4 ? null : clamp((x - d.left) / (d.right - d.left), 0, 1) * d.seconds;
      let best = null;
      for (const place of places) {
        if (y >= place[2] - 6 && y <= place[3] + 6 && place[1] <= x + 6) best = place;
      }
      return best ? best[0] / 1000 : null;
    }

    move(seconds) {
      const [x, top, bottom] = this.spot(seconds);
      for (const [name, value] of [['x1', x], ['x2', x], ['y1', top], ['y2', bottom]]) this.line.setAttribute(name, value);
      this.line.classList.toggle('shown', seconds > 0 || this.playing());
      const box = this.picture;
      if (this.playing() && box.scrollWidth > box.clientWidth) {
        const place = x / this.svg.viewBox.baseVal.width * box.scrollWidth;
        const ahead = place - box.scrollLeft;
        if (ahead < 20 || ahead > box.clientWidth * .8) box.scrollLeft = place - box.clientWidth * .25;
      }
    }
  }

  const data = JSON.parse(document.getElementById('music').textContent);
  const live = document.getElementById('said');
  const controls = new Map();
  const player = new Player((piece, at) => controls.get(piece.id).ended(at));
  const pieces = new Map(data.map(read).map(piece => [piece.id, piece]));
  for (const element of document.querySelectorAll('.player')) {
    const piece = pieces.get(element.dataset.piece);
    controls.set(piece.id, new Control(element, piece, player, words => { live.textContent = words; }));
  }
  const frame = () => {
    if (player.piece) controls.get(player.piece.id).show(Math.max(0, player.time()));
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') player.stop();
  });
  window.book = {player, pieces, controls, Synth, PATCH};
})();
