import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import { letterOf } from '#renderer/features/compare/pane-letters.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Icon, type IconName } from '#renderer/ui/icon.tsx';
import type { ComparedEntity, EntityReach } from '#shared/compare/overview/overview.ts';
import type { EntityType } from '#shared/domain/article/entity.ts';
import { LetterLink } from './letter-link.tsx';
import { useScene } from './overview-scene.ts';
import { OverviewSection } from './overview-section.tsx';
import { ShortList } from './short-list.tsx';
import styles from './overview.module.css';

const icons: Readonly<Record<EntityType, IconName>> = {
  person: 'person',
  organisation: 'outlet',
  place: 'place',
};

/** A name, and how often each article has it; a letter leads to its first place there. */
function EntityChip({ entity }: { readonly entity: ComparedEntity }) {
  const t = useMessages();
  const formats = useFormats();
  return (
    <li className={styles.chip} data-reach={entity.reach}>
      <Icon name={icons[entity.type]} size={14} />
      <span className="visually-hidden">{t(`overview.type-${entity.type}`)}</span>
      <bdi>{entity.name}</bdi>
      {entity.presence.map((presence, place) => {
        if (!presence) return null;
        const pane = place as PaneNumber;
        const letter = t(letterOf(pane));
        const label =
          presence.first === null
            ? t('overview.in-headline', { letter })
            : t('overview.mentions', { letter, count: presence.mentions });
        return (
          <LetterLink key={place} pane={pane} span={presence.first} label={label}>
            {presence.mentions > 1 && (
              <span className={styles.times}>{formats.number(presence.mentions)}</span>
            )}
          </LetterLink>
        );
      })}
    </li>
  );
}

function Group({
  title,
  entities,
}: {
  readonly title: string;
  readonly entities: readonly ComparedEntity[];
}) {
  if (entities.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{title}</h4>
      <ShortList items={entities} shown={10} className={styles.chips} label={title}>
        {entity => <EntityChip key={`${entity.type} ${entity.name}`} entity={entity} />}
      </ShortList>
    </>
  );
}

/** Who and what all articles name, several, and only one; and of whom that cannot be told. */
export function EntitiesSection({ entities }: { readonly entities: readonly ComparedEntity[] }) {
  const t = useMessages();
  const { articles } = useScene();
  const of = (wanted: EntityReach): readonly ComparedEntity[] =>
    entities.filter(({ reach }) => reach === wanted);
  const ofOne = (place: number): readonly ComparedEntity[] =>
    of('one').filter(({ presence }) => presence[place]);
  return (
    <OverviewSection name="entities" count={entities.length}>
      {entities.length === 0 && <p className={styles.muted}>{t('overview.no-entities')}</p>}
      <Group title={t('overview.named-by-all')} entities={of('all')} />
      <Group title={t('overview.named-by-some')} entities={of('some')} />
      {articles.map(({ summary }, place) => (
        <Group
          key={summary.id}
          title={t('overview.named-by-one', { letter: t(letterOf(place as PaneNumber)) })}
          entities={ofOne(place)}
        />
      ))}
      <Group title={t('overview.named-unclear')} entities={of('unclear')} />
      <Group title={t('overview.named-uncompared')} entities={of('uncompared')} />
    </OverviewSection>
  );
}
