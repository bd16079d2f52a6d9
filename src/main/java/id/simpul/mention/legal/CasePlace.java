package id.simpul.mention.legal;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Level;
import id.simpul.registry.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute named by its place: "PHPU Pilkada Palopo 2024".
 *
 * @param span from the word for the dispute to the place and year
 * @param region the region whose election is disputed
 * @param electionKind slug in the concept scheme {@code election-kind}
 * @param year the year of the election, or null where none is printed
 */
record CasePlace(Span span, Region region, String electionKind, @Nullable Integer year) {

  /** The ruling known by its place only: {@code PHPU Kabupaten Gorontalo Utara 2024}. */
  Thing thing() {
    String label = "PHPU " + region.fullName() + (year == null ? "" : " " + year);
    List<Argument> says = new ArrayList<>();
    says.add(new Argument(Property.COURT, Value.ref(CaseNumber.COURT)));
    says.add(new Argument(Property.REGION, Value.ref(region.thing())));
    says.add(new Argument(Property.ELECTION_KIND, Value.concept("election-kind", electionKind)));
    if (year != null) {
      says.add(new Argument(Property.ELECTION_YEAR, new Value.Year(year)));
    }
    return new Thing(ThingType.RULING, Slug.of(label), label, says);
  }

  CasePlace withYear(int newYear) {
    return new CasePlace(span, region, electionKind, newYear);
  }

  /** The kind of head that a region elects. */
  static String headOf(Region region) {
    return region.level() == Level.KOTA
        ? "walikota"
        : region.level() == Level.PROVINSI ? "gubernur" : "bupati";
  }
}
