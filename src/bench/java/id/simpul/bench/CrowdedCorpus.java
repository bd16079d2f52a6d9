package id.simpul.bench;

import id.simpul.corpus.CorpusGenerator;
import id.simpul.corpus.InventedArticle;
import id.simpul.corpus.PageShape;
import id.simpul.model.Page;
import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Generated articles to which offices from the whole country came, with names that very many of
 * them share: one person in three articles of ten, one regulation in four of ten.
 */
final class CrowdedCorpus {
  static final String PERSON = "Ratna Kusumawardhani";
  static final String EVERYBODY = " Ketua KPU RI, " + PERSON + ", S.H., M.H., memberi arahan.";
  static final String REGULATION =
      " Kegiatan ini berpedoman pada Peraturan KPU Nomor 17 Tahun 2024.";
  private static final int ON_A_PAGE = 10;
  private static final int SEED = 20251113;

  private final CorpusGenerator generator = new CorpusGenerator(SEED);
  private final List<Office> offices;
  private int told;

  CrowdedCorpus(Registry registry) {
    this.offices =
        registry.offices().stream()
            .filter(o -> List.of(Institution.KPU, Institution.BAWASLU).contains(o.institution()))
            .filter(o -> List.of(Level.KABUPATEN, Level.KOTA).contains(o.region().level()))
            .toList();
  }

  /** The next articles, ten on a page. */
  List<Page> pages(int articles) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < articles; i += ON_A_PAGE) {
      List<InventedArticle> row = new ArrayList<>();
      for (int k = i; k < Math.min(articles, i + ON_A_PAGE); k++) {
        row.add(next(spice(new Random(SEED + told))));
      }
      PageShape shape = PageShape.values()[pages.size() % PageShape.values().length];
      pages.add(shape.page(String.format("ramai-%06d", told), row));
    }
    return pages;
  }

  /** One more article, on a page of its own. */
  Page page(String sentence) {
    InventedArticle article = next(sentence);
    return PageShape.HTML.page(String.format("lagi-%06d", told), List.of(article));
  }

  private InventedArticle next(String sentence) {
    InventedArticle article = generator.article(CorpusRun.CHARACTERS);
    told++;
    return new InventedArticle(
        article.title(),
        article.body() + sentence,
        article.day(),
        article.opener(),
        article.caseNumber());
  }

  private String spice(Random random) {
    StringBuilder more = new StringBuilder();
    if (random.nextInt(10) < 3) {
      more.append(EVERYBODY);
    }
    if (random.nextInt(10) < 4) {
      more.append(REGULATION);
    }
    int guests = random.nextInt(6);
    if (guests > 1) {
      more.append(" Turut hadir ");
      for (int i = 0; i < guests; i++) {
        more.append(i == 0 ? "" : i == guests - 1 ? " dan " : ", ")
            .append(offices.get(random.nextInt(offices.size())).label());
      }
      more.append('.');
    }
    return more.toString();
  }
}
