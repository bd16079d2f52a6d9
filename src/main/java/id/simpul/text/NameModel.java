package id.simpul.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.SequenceCodec;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The person model, decoded as OpenNLP's {@link NameFinderME} decodes it, to the last bit, but
 * quicker: its search is made for beams of any width, and a beam of one is a walk from word to
 * word. Safe to share between threads.
 */
final class NameModel {
  private static final String WEIGHTS = "nameFinder.model";

  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final SequenceCodec<String> codec;

  /** By the words read before, two at most, and the last outcome: which outcomes may follow. */
  private final boolean[][][] following;

  /**
   * @param model a perceptron trained for a beam of one
   */
  @SuppressWarnings("unchecked") // OpenNLP hands out its parts as objects.
  NameModel(TokenNameFinderModel model) {
    if (!"1".equals(model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER))) {
      throw new IllegalArgumentException("The person model must be trained for a beam of one.");
    }
    AbstractModel perceptron = model.getArtifact(WEIGHTS);
    Object[] parts = perceptron.getDataStructures();
    this.weights = (Map<String, Context>) parts[1];
    this.outcomes = (String[]) parts[2];
    this.codec = model.getFactory().createSequenceCodec();
    this.following = following(outcomes, codec.createSequenceValidator());
  }

  private static boolean[][][] following(String[] outcomes, SequenceValidator<String> validator) {
    boolean[][][] following = new boolean[3][outcomes.length][outcomes.length];
    for (int read = 0; read < following.length; read++) {
      for (int last = 0; last < outcomes.length; last++) {
        String[] before = new String[read];
        Arrays.fill(before, outcomes[last]);
        for (int next = 0; next < outcomes.length; next++) {
          following[read][last][next] =
              validator.validSequence(read, new String[0], before, outcomes[next]);
        }
      }
    }
    return following;
  }

  /**
   * What the model says of a row of words.
   *
   * @param names of each run of words that is a name: first word, index after the last
   * @param shares how sure the model is of each word
   */
  record Decoded(opennlp.tools.util.Span[] names, double[] shares) {

    /** The mean of the words' shares. */
    double share(opennlp.tools.util.Span name) {
      double sum = 0;
      for (int i = name.getStart(); i < name.getEnd(); i++) {
        sum += shares[i];
      }
      return sum / name.length();
    }
  }

  /** The reading of one document; what was read of a word helps where it stands again. */
  Reading reading() {
    return new Reading();
  }

  /** One document; not to be shared between threads. */
  final class Reading {
    private final Map<String, String> earlier = new HashMap<>();

    /** The names in one row of words. */
    Decoded decode(String[] words) {
      char[] classes = WordClass.of(words);
      NameContextFeatures context = new NameContextFeatures(words, classes);
      NameRunFeatures runs = new NameRunFeatures(words, classes);
      String[] tags = new String[words.length];
      double[] shares = new double[words.length];
      List<String> features = new ArrayList<>();
      int last = 0;
      for (int i = 0; i < words.length; i++) {
        features.clear();
        context.createFeatures(features, words, i, tags);
        runs.createFeatures(features, words, i, tags);
        addPrevious(features, words[i], i > 0 ? tags[i - 1] : null, i > 1 ? tags[i - 2] : null);
        double[] sure = shares(features);
        last = best(sure, following[Math.min(i, 2)][last]);
        tags[i] = outcomes[last];
        shares[i] = sure[last];
      }
      for (int i = 0; i < words.length; i++) {
        earlier.put(words[i], tags[i]);
      }
      return new Decoded(codec.decode(Arrays.asList(tags)), shares);
    }

    /** The features that OpenNLP adds to those of {@link PersonFeatures}. */
    private void addPrevious(
        List<String> features, String word, @Nullable String last, @Nullable String before) {
      String previous = last == null ? NameFinderME.OTHER : last;
      features.add("pd=" + earlier.get(word));
      features.add("po=" + previous);
      features.add("pow=" + previous + "," + word);
      features.add("powf=" + previous + "," + FeatureGeneratorUtil.tokenFeature(word));
      features.add("ppo=" + (before == null ? NameFinderME.OTHER : before));
    }
  }

  /** The surest outcome of those that may follow, the first of equals. */
  private static int best(double[] shares, boolean[] mayFollow) {
    int best = -1;
    for (int i = 0; i < shares.length; i++) {
      if (mayFollow[i] && (best < 0 || shares[i] > shares[best])) {
        best = i;
      }
    }
    return best;
  }

  private double[] shares(List<String> features) {
    double[] sums = new double[outcomes.length];
    for (String feature : features) {
      Context found = weights.get(feature);
      if (found != null) {
        int[] of = found.getOutcomes();
        double[] parameters = found.getParameters();
        for (int i = 0; i < of.length; i++) {
          sums[of[i]] += parameters[i];
        }
      }
    }
    return normal(sums);
  }

  /** Sums as shares of one, as the perceptron of OpenNLP gives them. */
  private static double[] normal(double[] sums) {
    double most = 1;
    for (double sum : sums) {
      most = Math.max(most, Math.abs(sum));
    }
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i] / most);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
    return sums;
  }
}
