package id.simpul.text;

import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.PreviousMapFeatureGenerator;

/** Tells OpenNLP which features the person model looks at; the model file names this class. */
public final class PersonFeatures extends TokenNameFinderFactory {

  /** OpenNLP instantiates classes named in a model only from packages it was told of. */
  public static void allow() {
    ExtensionLoader.registerAllowedPackage(PersonFeatures.class.getPackageName());
  }

  @Override
  public AdaptiveFeatureGenerator createFeatureGenerators() {
    return new AggregatedFeatureGenerator(
        new NameContextFeatures(), new NameRunFeatures(), new PreviousMapFeatureGenerator());
  }
}
