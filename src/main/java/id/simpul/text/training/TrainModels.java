package id.simpul.text.training;

/** Trains the OpenNLP models during the build. */
public final class TrainModels {
  private TrainModels() {}

  public static void main(String[] args) {}
}
