package realtimeweb.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import realtimeweb.protocol.ClientMessage.AnswerKnock;
import realtimeweb.protocol.ClientMessage.HandOver;
import realtimeweb.protocol.ClientMessage.Leave;
import realtimeweb.protocol.ClientMessage.Lock;
import realtimeweb.protocol.ClientMessage.Remove;

/** A few clients in the hands of one thread and one seed. */
final class RandomClients {
  private static final int SIZE = 3;
  private static final int ACTS = 60;

  private final FakeRelay fake;
  private final Random random;
  private final List<String> rooms;
  private final List<Visitor> visitors = new ArrayList<>();

  RandomClients(FakeRelay fake, int seed, List<String> rooms) {
    this.fake = fake;
    this.random = new Random(seed);
    this.rooms = rooms;
  }

  List<Visitor> visitors() {
    return visitors;
  }

  /** Many random acts; whoever is still here afterwards stays. */
  void storms() {
    for (int i = 0; i < ACTS; i++) {
      act();
    }
    visitors.removeIf(RandomClients::isBuried);
  }

  void goes() {
    visitors.forEach(visitor -> visitor.client().connection.closed());
    visitors.clear();
  }

  private static boolean isBuried(Visitor visitor) {
    if (visitor.isGone()) {
      visitor.client().connection.closed();
    }
    return visitor.isGone();
  }

  private void act() {
    visitors.removeIf(RandomClients::isBuried);
    if (visitors.size() < SIZE) {
      comes();
      return;
    }
    Visitor visitor = visitors.get(random.nextInt(SIZE));
    Story story = visitor.story();
    if (random.nextInt(8) == 0) {
      leaves(visitor);
    } else if (story.isHost()) {
      hosts(visitor.client(), story);
    } else if (!story.isInside()) {
      visitor.client().join(visitor.room());
    } else {
      visitor.client().say(new Lock(true));
    }
  }

  private void comes() {
    Visitor visitor = new Visitor(fake.client(), rooms.get(random.nextInt(rooms.size())));
    visitor.client().join(visitor.room());
    visitors.add(visitor);
  }

  private void leaves(Visitor visitor) {
    if (random.nextBoolean()) {
      visitor.client().say(new Leave());
    }
    visitor.client().connection.closed();
    visitors.remove(visitor);
  }

  private void hosts(FakeRelay.Client host, Story story) {
    switch (random.nextInt(8)) {
      case 0 -> host.say(new Lock(false));
      case 1 -> host.say(new Remove(any(story.present)));
      case 2 -> host.say(new HandOver(any(story.present)));
      case 3, 4 -> host.say(new Lock(true));
      default -> story.heardKnocking.forEach(id -> host.say(answer(id)));
    }
  }

  private AnswerKnock answer(String id) {
    return new AnswerKnock(id, random.nextBoolean());
  }

  private String any(Set<String> ids) {
    return List.copyOf(ids).get(random.nextInt(ids.size()));
  }
}
