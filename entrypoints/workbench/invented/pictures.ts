import type { ChosenPicture } from '@/lib/domain/chosen-picture';
import type { RememberedPicture } from '@/lib/domain/picture';

/** A few boxes and a circle: JPEG, as base64. */
export const invented =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCABAAGADASIAAhEBAxEB/8QAGgAAAwEBAQEAAAAAAAAAAAAAAAMGAgUEAf/EADIQAAIBAwADDwQDAAAAAAAAAAABAgMEEQUSMRMUFSEyNFFTVGFzk6Kx0QZBgZFSofD/xAAYAQADAQEAAAAAAAAAAAAAAAACAwQAAf/EAB8RAAMAAgICAwAAAAAAAAAAAAABAhExAxIEEyEyUf/aAAwDAQACEQMRAD8ApDwcMWHX+iXwe8hQ0siapoq+GLDr/RL4Dhiw6/0S+CUPfHQ2kJUt0VrPVw3h4T/W07hAq6ejucMWHX+iXwHDFh1/ol8ErKMoScZJxknhprDTPhuqOd2XFOcalOM4PMZJNPpRo89jzG38KPshzlh4wLqlPyx8p1o0BjX7g1+4D3R+heuvw2BhTy9hsKaVaBcudgQpdEKNkTyHc+mLSnXuqlaolLcUtVNfd54/xj+yqIjROkZaOutdpypzWJxT+3Su9fJVx0rYSpborqlq4bw5Yf62g0nkZxtYOT9U2lNQp3cUozctSWFyuLif4x/sE2dXTmlVpCrGnRyqFNvD/m+nHscoOdCbadfBZWPMbfwo+yGS5TF2PMbfwo+yGS5TJfI+pXw7MgAERUfVtQ0UtqGlfj6ZPzbQEbvK67NW8tlkBUngnqckbvK67NW8thvK67NW8tlkB3sD0RG7yuuzVvLYbyuuzVvLZZAbsbohFnFxsqEZJqSpxTT2riNy5TGC5cpkvkfUp4dmQACMpPq2oaKW1DSvx9Mn5toAI0CkSWQEaBjFkBGgYxZGHFt5JAAahUsM7NOXlFdqPuDUfcSIC/RAftor1BpmyNAOYUaBqnWz/9k=';

export const chosenPicture: ChosenPicture = {
  kind: 'chosen',
  raster: { width: 1, height: 1, data: new Uint8ClampedArray(4) },
  preview: invented,
};

export const inventedPictures: readonly RememberedPicture[] = [
  { id: '1', name: 'Room with a blue door', at: Date.UTC(2026, 10, 21), preview: invented },
  { id: '2', name: 'Anna', at: Date.UTC(2026, 9, 2), preview: invented },
];
