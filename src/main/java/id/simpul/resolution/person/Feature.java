package id.simpul.resolution.person;

/** One thing that speaks for or against two candidates being one person. */
interface Feature {
  /** The same finding, whichever candidate comes first. */
  Finding of(PersonCandidate a, PersonCandidate b);
}
