package id.simpul.web;

import id.simpul.web.sparql.Problem;
import id.simpul.web.sparql.QueryMeter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the server counts, in the text form that Prometheus reads. */
final class Metrics implements QueryMeter {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  void gauge(String name, Supplier<Number> value) {
    // Held, or the supplier is collected and the gauge says NaN from then on.
    Gauge.builder(name, value).strongReference(true).register(registry);
  }

  void page(String route, int status, Duration took) {
    registry
        .timer("simpul_http_request", "route", route, "status", Integer.toString(status))
        .record(took);
  }

  @Override
  public void took(long nanos) {
    registry.timer("simpul_query").record(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void stopped(Problem problem) {
    registry.counter("simpul_query_stopped", "error", problem.id().slug()).increment();
  }

  String scrape() {
    return registry.scrape();
  }
}
