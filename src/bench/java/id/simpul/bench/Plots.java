package id.simpul.bench;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Plots of figures, as PNG. */
final class Plots {
  /** Milliseconds: where the axis begins. */
  private static final double LEAST = 0.1;

  private Plots() {}

  /** {@code NAME-latencies.png}: first and median of each request, on a logarithmic axis. */
  static void latencies(Path folder, String name, Map<Requests.Request, Latencies> asked)
      throws IOException {
    List<String> names = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    List<Double> median = new ArrayList<>();
    asked.forEach(
        (request, latencies) -> {
          if (!request.group().equals("question")) {
            names.add(request.name());
            first.add(latencies.first());
            median.add(latencies.within(50));
          }
        });
    bars(folder, name + "-latencies", names, Map.of("first", first, "p50", median));
  }

  /**
   * Bars in groups, milliseconds on a logarithmic axis.
   *
   * @param series by name, as many values as there are groups; 0 where there is none
   */
  static void bars(Path folder, String name, List<String> groups, Map<String, List<Double>> series)
      throws IOException {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Math.max(900, 24 * groups.size()))
            .height(560)
            .title(name)
            .yAxisTitle("ms")
            .build();
    Styler styler = chart.getStyler();
    chart.getStyler().setYAxisLogarithmic(true);
    chart.getStyler().setYAxisMin(LEAST);
    chart.getStyler().setXAxisLabelRotation(60);
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setLegendPosition(Styler.LegendPosition.OutsideE);
    series.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(s -> chart.addSeries(s.getKey(), groups, positive(s.getValue())));
    BitmapEncoder.saveBitmap(chart, folder.resolve(name).toString(), BitmapFormat.PNG);
  }

  /** Heap and resident memory, MB, over seconds. */
  static void lines(
      Path folder, String name, List<Double> seconds, List<Double> heap, List<Double> resident)
      throws IOException {
    XYChart chart =
        new XYChartBuilder()
            .width(900)
            .height(400)
            .title(name)
            .xAxisTitle("s")
            .yAxisTitle("MB")
            .build();
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setChartBackgroundColor(Color.WHITE);
    chart.addSeries("heap", seconds, heap).setMarker(SeriesMarkers.NONE);
    if (resident.stream().noneMatch(value -> value.isNaN())) {
      chart.addSeries("resident", seconds, resident).setMarker(SeriesMarkers.NONE);
    }
    BitmapEncoder.saveBitmap(chart, folder.resolve(name).toString(), BitmapFormat.PNG);
  }

  /** A logarithmic axis has no zero. */
  private static List<Double> positive(List<Double> values) {
    return values.stream().map(v -> Math.max(v, LEAST)).toList();
  }
}
