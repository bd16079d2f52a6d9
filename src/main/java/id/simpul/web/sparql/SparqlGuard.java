package id.simpul.web.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before Fuseki at {@code /sparql}: answers what is no query, lets queries in one by one,
 * and turns every failure into an answer that says what to do.
 */
final class SparqlGuard implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(SparqlGuard.class);
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  /** Names a query, so that its asker can end it; see {@link QueryGate#cancel}. */
  private static final String NAME = "Simpul-Query";

  /** Tells which state of the store was asked. */
  private static final String VERSION = "Simpul-Store-Version";

  private static final int LONGEST_NAME = 64;

  private final QueryGate gate;
  private final AnswerMemory answers;
  private final ServiceDescription description;
  private final QueryMeter meter;
  private final String editorPath;

  SparqlGuard(
      QueryGate gate,
      AnswerMemory answers,
      ServiceDescription description,
      QueryMeter meter,
      String editorPath) {
    this.answers = answers;
    this.gate = gate;
    this.description = description;
    this.meter = meter;
    this.editorPath = editorPath;
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    long start = System.nanoTime();
    try {
      handle(request, response, chain);
    } finally {
      RequestLog.answered(
          request.getMethod(),
          request.getRequestURI(),
          response.getStatus(),
          Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    cors(response);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Vary", "Accept");
    if ("OPTIONS".equals(request.getMethod())) {
      response.setStatus(204);
    } else if (asksNothing(request)) {
      introduce(request, response);
    } else {
      Optional<Problem> refusal = refusal(request);
      if (refusal.isPresent()) {
        answer(response, refusal.get());
      } else {
        answer(request, response, chain);
      }
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(VERSION, Long.toString(answers.version()));
    Optional<String> key = Repeatable.key(request);
    Optional<AnswerMemory.Answer> known = key.flatMap(answers::find);
    if (known.isPresent()) {
      known.get().headers().forEach(response::setHeader);
      response.setContentLength(known.get().body().length);
      response.getOutputStream().write(known.get().body());
    } else {
      query(request, response, chain, key);
    }
  }

  private static void cors(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
  }

  private static boolean asksNothing(HttpServletRequest request) {
    return isRead(request.getMethod())
        && request.getParameter("query") == null
        && request.getParameter("update") == null
        && request.getParameter("default") == null
        && request.getParameter("graph") == null;
  }

  private static boolean isRead(String method) {
    return "GET".equals(method) || "HEAD".equals(method);
  }

  private void introduce(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = request.getHeader("Accept");
    if (accept != null && accept.contains("text/html")) {
      response.setStatus(303);
      response.setHeader("Location", editorPath);
    } else {
      description.write(request, response);
    }
  }

  private static Optional<Problem> refusal(HttpServletRequest request) {
    String method = request.getMethod();
    if (!isRead(method) && !"POST".equals(method)) {
      return Optional.of(Problem.method(method));
    }
    String type = mediaType(request.getContentType());
    if (UPDATE.equals(type)) {
      return Optional.of(Problem.readOnly());
    }
    if ("POST".equals(method) && !FORM.equals(type) && !QUERY.equals(type)) {
      return Optional.of(Problem.mediaType(type));
    }
    if (QUERY.equals(type)) {
      return Optional.empty();
    }
    if (request.getParameter("update") != null) {
      return Optional.of(Problem.readOnly());
    }
    String[] queries = request.getParameterValues("query");
    return queries == null || queries.length != 1
        ? Optional.of(Problem.missingQuery())
        : Optional.empty();
  }

  private static String mediaType(@Nullable String contentType) {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private void query(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      Optional<String> key)
      throws IOException, ServletException {
    QueryRun run;
    long before = answers.version();
    try {
      run = gate.enter(name(request));
    } catch (QueryStopped e) {
      meter.stopped(e.problem());
      answer(response, e.problem());
      return;
    }
    long start = System.nanoTime();
    try (SpooledResponse spool = new SpooledResponse(response, run)) {
      request.setAttribute(QueryRun.ATTRIBUTE, run);
      forward(request, spool, chain, run);
      if (finish(response, spool, run) && key.isPresent() && answers.holds(spool.size())) {
        answers.keep(key.get(), before, spool.whole());
      }
    } finally {
      gate.leave(run);
      meter.took(System.nanoTime() - start);
    }
  }

  private static String name(HttpServletRequest request) {
    String name = request.getHeader(NAME);
    return name == null || name.length() > LONGEST_NAME ? "" : name;
  }

  private static void forward(
      HttpServletRequest request, SpooledResponse spool, FilterChain chain, QueryRun run)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, spool);
    } catch (QueryStopped e) {
      run.note(e.problem());
    } catch (OutOfMemoryError e) {
      LOG.warn("A query ran out of memory");
      run.note(Problem.memory());
    }
  }

  private boolean finish(HttpServletResponse response, SpooledResponse spool, QueryRun run)
      throws IOException {
    Problem problem = run.problem();
    if (problem == null && spool.getStatus() >= 400) {
      problem = spool.getStatus() >= 500 ? Problem.internal() : Problem.failed("");
    }
    if (problem == null) {
      spool.release();
      return true;
    }
    meter.stopped(problem);
    answer(response, problem);
    return false;
  }

  private static void answer(HttpServletResponse response, Problem problem) throws IOException {
    response.resetBuffer();
    response.setStatus(problem.status());
    if (problem.status() == 503) {
      response.setHeader("Retry-After", "5");
    }
    if (problem.status() == 405) {
      response.setHeader("Allow", "GET, POST, OPTIONS");
    }
    response.setHeader("Content-Encoding", null);
    response.setContentType("application/json;charset=utf-8");
    response.getOutputStream().write(ProblemJson.of(problem));
  }
}
