package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the words of two names side by side: first those that are equal, then those of one spelling
 * class, then initials, slips and likenesses. "Raka Sandi" and "Rakasandi" count as one word.
 */
final class NameComparison {
  private final FullName first;
  private final FullName second;
  private final List<NamePart> left;
  private final List<NamePart> right;
  private final List<String> notes = new ArrayList<>();
  private int even;
  private int shared;
  private int sharedRare;
  private int initials;
  private int slips;
  private int alike;
  private int far;
  private int initialsLeft;
  private final boolean turned;

  private NameComparison(FullName a, FullName b) {
    first = a;
    second = b;
    left = new ArrayList<>(a.parts());
    right = new ArrayList<>(b.parts());
    turned = !left.get(0).form().equals(right.get(0).form());
  }

  /** Compares two names; the answer is the same, reversed, the other way round. */
  static NameMatch of(FullName a, FullName b) {
    return a.printed().compareTo(b.printed()) <= 0
        ? new NameComparison(a, b).compare()
        : new NameComparison(b, a).compare().reversed();
  }

  private NameMatch compare() {
    joinCompounds(left, first, right);
    joinCompounds(right, second, left);
    match((a, b) -> a.word().equals(b.word()), this::same);
    match((a, b) -> a.form().equals(b.form()) && !a.isInitial(), this::spelling);
    match(NameComparison::isInitialOf, this::initial);
    match(Letters::isSlip, this::slip);
    if (shared >= 2) {
      match(Letters::isShortSlip, this::slip);
    }
    if (left.isEmpty() || right.isEmpty() || shared > 0 || slips > 0) {
      match(Letters::isAlike, this::likeness);
    }
    return verdict();
  }

  private static boolean isInitialOf(NamePart a, NamePart b) {
    return a.isInitial() != b.isInitial() && a.word().charAt(0) == b.word().charAt(0);
  }

  /** Two words of one name that the other writes as one. */
  private static void joinCompounds(List<NamePart> split, FullName name, List<NamePart> whole) {
    int at = 0;
    for (int i = 0; i < name.compounds().size(); i++) {
      NamePart joined = name.compounds().get(i);
      boolean initial = name.parts().get(i).isInitial() || name.parts().get(i + 1).isInitial();
      if (!initial && joined.isLong() && hasForm(whole, joined.form())) {
        split.set(at, joined);
        split.remove(at + 1);
        i++;
      }
      at++;
    }
  }

  private static boolean hasForm(List<NamePart> parts, String form) {
    for (NamePart part : parts) {
      if (part.form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  private interface Test {
    boolean fits(NamePart a, NamePart b);
  }

  private interface Note {
    void take(NamePart a, NamePart b);
  }

  private void match(Test test, Note note) {
    for (NamePart a : List.copyOf(left)) {
      for (NamePart b : List.copyOf(right)) {
        if (left.contains(a) && test.fits(a, b)) {
          left.remove(a);
          right.remove(b);
          note.take(a, b);
        }
      }
    }
  }

  private void count(NamePart part) {
    even += part.word().length() > 2 ? 1 : 0;
    shared += part.isLong() ? 1 : 0;
    sharedRare += part.isRare() ? 1 : 0;
  }

  private void same(NamePart a, NamePart b) {
    count(a);
  }

  private void spelling(NamePart a, NamePart b) {
    count(a.word().length() >= b.word().length() ? a : b);
    notes.add(pair(a, b) + " satu kelas ejaan");
  }

  private void initial(NamePart a, NamePart b) {
    initials++;
    initialsLeft += a.isInitial() ? 1 : 0;
    notes.add(pair(a, b) + ": singkatan");
  }

  private void slip(NamePart a, NamePart b) {
    slips++;
    notes.add(pair(a, b) + " berbeda " + distance(a, b) + " huruf");
  }

  private void likeness(NamePart a, NamePart b) {
    alike++;
    far += Letters.isNear(a, b) ? 0 : 1;
    notes.add(pair(a, b) + " hanya mirip");
  }

  private static int distance(NamePart a, NamePart b) {
    return Letters.distance(a.word(), b.word());
  }

  private static String pair(NamePart a, NamePart b) {
    return "“" + a.capitalised() + "”/“" + b.capitalised() + "”";
  }

  private NameMatch verdict() {
    boolean apart = !left.isEmpty() && !right.isEmpty();
    if (apart || shared + slips + alike == 0 || (shared == 0 && slips + alike > 1)) {
      return NameMatch.other();
    }
    boolean part = !left.isEmpty() || !right.isEmpty();
    int fuller = part ? (left.isEmpty() ? -1 : 1) : initials - 2 * initialsLeft;
    if (alike > 0 || slips > 1 || (slips > 0 && (part || initials > 0 || even == 0))) {
      boolean near = far == 0 && alike + slips == 1 && !part;
      return match(near ? NameMatch.Kind.NEAR : NameMatch.Kind.SIMILAR, fuller, near ? 0.6 : 0.5);
    }
    if (part) {
      (left.isEmpty() ? right : left)
          .forEach(p -> notes.add("“" + p.capitalised() + "” tidak selalu disebut"));
      return match(NameMatch.Kind.PART, fuller, shared >= 2 ? 0.75 : 0.55);
    }
    if (initials > 0) {
      return match(NameMatch.Kind.INITIALS, fuller, 0.8);
    }
    return slips > 0
        ? match(NameMatch.Kind.SLIP, 0, 0.85)
        : match(NameMatch.Kind.SAME, 0, NameMatch.WHOLE);
  }

  private NameMatch match(NameMatch.Kind kind, int fuller, double score) {
    if (turned && kind == NameMatch.Kind.SAME) {
      notes.add("urutan katanya lain");
    }
    String detail = notes.isEmpty() ? "" : ": " + NameMatch.join(notes);
    return new NameMatch(kind, shared, sharedRare, fuller, score, words(kind) + detail + ".");
  }

  private static String words(NameMatch.Kind kind) {
    return switch (kind) {
      case SAME -> "Namanya sama";
      case SLIP -> "Namanya sama kecuali salah tulis";
      case INITIALS -> "Namanya sama dengan singkatan";
      case PART -> "Nama yang satu bagian dari nama yang lain";
      case NEAR -> "Namanya hampir sama";
      case SIMILAR -> "Namanya mirip";
      case OTHER -> "Namanya lain";
    };
  }
}
