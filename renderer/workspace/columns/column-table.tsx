import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import {
  recordRoles,
  type RecordLayout,
  type RecordMapping,
  type RecordRole,
} from '#shared/domain/source/record-mapping.ts';
import { chooseRole, roleOf } from './choose-role.ts';
import styles from './columns.module.css';

interface ColumnTableProps {
  readonly fields: RecordLayout['fields'];
  readonly mapping: RecordMapping;
  readonly onChange: (mapping: RecordMapping) => void;
}

const choices: readonly (RecordRole | 'none')[] = ['none', ...recordRoles];

/** Every column with examples of its values and what it holds. */
export function ColumnTable({ fields, mapping, onChange }: ColumnTableProps) {
  const t = useMessages();
  const options = choices.map(value => ({ value, label: t(`columns.role-${value}`) }));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('columns.column')}</th>
          <th scope="col">{t('columns.role')}</th>
          <th scope="col">{t('columns.samples')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, samples }) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td>
              <Select
                label={t('columns.role-of', { column: name })}
                isLabelHidden
                value={roleOf(mapping, name) ?? 'none'}
                options={options}
                onChange={role => onChange(chooseRole(mapping, name, role === 'none' ? null : role))}
              />
            </td>
            <td>
              <ul className={styles.samples}>
                {samples.map(sample => (
                  <li key={sample}>
                    <bdi>{sample}</bdi>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
