package id.simpul.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Renders an HTML page into lines, without what its markup itself calls furniture. */
final class HtmlLayout {

  /** Named by the HTML standard, by ARIA roles, and by class names that news templates share. */
  private static final String FURNITURE =
      "script, style, noscript, template, nav, footer, aside, form, button, select, iframe, svg,"
          + " figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
          + " [role=search], [role=contentinfo], [role=complementary], [style*=display:none],"
          + " [style*=display: none], .breadcrumb, .breadcrumbs, .share, .social, .social-share,"
          + " .sidebar, .related, .related-posts, .comments, .menu, .navbar, .pagination,"
          + " .skip-link, .visually-hidden, .sr-only, .wp-caption-text, .caption, .tags,"
          + " .buttonheading, .moduletable, .moduletable_menu, .pagenav, .modifydate,"
          + " .image-field-caption, .main-image .wp-caption, .ticker, .widget, .widget-area,"
          + " .latestnews, .sharedaddy, .post-share, .post-navigation, .comment, .comment-list";

  private static final String SITE_META =
      "meta[property=og:site_name], meta[name=application-name], meta[itemprop=publisher]";

  /** Class names that templates share for the name above the menu. */
  private static final String LOGO =
      ".logo, .logo a, .logo img, .brand, .navbar-brand, .navbar-brand img, .site-title,"
          + " .site-title a, .site-name, .site-logo img, header > a > img";

  private static final int LONGEST_NAME = 120;

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** An {@code <article>} with less text is a teaser card. */
  private static final int STORY_CHARS = 200;

  /** News templates nest some 30 deep; beyond this a page is an attack or an accident. */
  private static final int DEEPEST = 256;

  private HtmlLayout() {}

  static Layout of(String html, @Nullable String source) {
    Document document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    String address = address(document, source);
    String title = title(document);
    List<String> names = names(document);
    document.select(FURNITURE).remove();
    document.select("body > header, body > div > header").stream()
        .filter(header -> header.select("h1").isEmpty())
        .forEach(Node::remove);
    return new Layout(lines(document), address, title, names);
  }

  private static @Nullable String address(Document document, @Nullable String source) {
    for (String query : List.of("link[rel=canonical]", "meta[property=og:url]", "base[href]")) {
      Element element = document.selectFirst(query);
      if (element != null) {
        String value = element.hasAttr("href") ? element.attr("href") : element.attr("content");
        if (value.startsWith("http")) {
          return value;
        }
      }
    }
    return source;
  }

  private static @Nullable String title(Document document) {
    Element shared = document.selectFirst("meta[property=og:title]");
    String title = shared == null ? document.title() : shared.attr("content");
    return title.isBlank() ? null : title.strip();
  }

  /** The site's own name, wherever templates set it. */
  private static List<String> names(Document document) {
    List<String> names = new ArrayList<>();
    document.select(SITE_META).forEach(meta -> names.add(meta.attr("content")));
    Masthead.tail(document.title()).ifPresent(names::add);
    document
        .select(LOGO)
        .forEach(logo -> names.add(logo.nameIs("img") ? logo.attr("alt") : logo.ownText()));
    document.select("footer p, footer div, footer span, footer small").stream()
        .map(Element::ownText)
        .filter(words -> words.indexOf('©') >= 0 || words.matches("(?i).{0,20}copyright.*"))
        .forEach(names::add);
    return names.stream().filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME).toList();
  }

  private static List<Line> lines(Document document) {
    List<Element> stories =
        document.select("article").stream()
            .filter(article -> article.parents().stream().noneMatch(p -> p.nameIs("article")))
            .filter(article -> article.text().length() >= STORY_CHARS)
            .toList();
    if (stories.size() > 1) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        lines.addAll(render(stories.get(i), i));
      }
      return lines;
    }
    if (stories.size() == 1) {
      return titled(document, stories.get(0));
    }
    Element main = document.selectFirst("main, [role=main]");
    return main != null && main.text().length() >= STORY_CHARS
        ? titled(document, main)
        : render(document.body(), -1);
  }

  /** Some templates set the title above the element that holds the story. */
  private static List<Line> titled(Document document, Element story) {
    List<Line> lines = new ArrayList<>();
    Element heading = document.selectFirst("h1");
    if (story.select(HEADINGS).isEmpty() && heading != null) {
      lines.addAll(render(heading, -1));
    }
    lines.addAll(render(story, -1));
    return lines;
  }

  private static List<Line> render(Element root, int group) {
    Renderer renderer = new Renderer(group);
    NodeTraversor.traverse(renderer, root);
    renderer.flush();
    return renderer.lines;
  }

  /** Collects inline text until a block ends, as a browser breaks lines. */
  private static final class Renderer implements NodeVisitor {
    private static final Set<String> CELLS = Set.of("td", "th");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int group;
    private int linkedChars;
    private int links;
    private int items;
    private int heading;

    Renderer(int group) {
      this.group = group;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (element.nameIs("a")) {
        links--;
      } else if (CELLS.contains(element.normalName())) {
        append("\t");
      } else if (breaks(element)) {
        flush();
        heading = 0;
        items -= element.nameIs("li") ? 1 : 0;
      }
    }

    private void open(Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        links++;
      } else if (name.equals("br")) {
        if (heading > 0) {
          append(" ");
        } else {
          flush();
        }
      } else if (breaks(element)) {
        flush();
        items += name.equals("li") ? 1 : 0;
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
          heading = name.charAt(1) - '0';
        }
      }
    }

    /** A heading's link is a block in some templates; it must not end the heading. */
    private boolean breaks(Element element) {
      if (CELLS.contains(element.normalName()) || element.nameIs("br")) {
        return false;
      }
      boolean isHeading = element.normalName().matches("h[1-6]");
      return isHeading || (heading == 0 && element.isBlock());
    }

    /** Spaces and line ends of the source collapse, as in a browser; others stay. */
    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        if (!white || (last != ' ' && last != '\t')) {
          text.append(white ? (words.equals("\t") ? '\t' : ' ') : c);
          linkedChars += links > 0 ? 1 : 0;
        }
      }
    }

    void flush() {
      String line = text.toString().strip();
      if (!line.isEmpty()) {
        boolean linked = linkedChars * 2 > text.length();
        boolean item = heading == 0 && !linked && (items > 0 || line.indexOf('\t') >= 0);
        lines.add(new Line(line, heading, linked, item, group));
      }
      text.setLength(0);
      linkedChars = 0;
    }
  }
}
