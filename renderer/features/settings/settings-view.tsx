import { useEffect, useState } from 'react';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { Select } from '#renderer/ui/select.tsx';
import { ReanalysisStatus } from '#renderer/workspace/reanalysis-status.tsx';
import { changeSettings, useSettings } from '#renderer/workspace/settings-store.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { DigitSetting, LanguageSetting, MonthNameSetting, ThemeSetting } from '#shared/host/host-api.ts';
import { OriginalFiles } from './original-files.tsx';
import { SavedMappings } from './saved-mappings.tsx';
import { ShortcutTable } from './shortcut-table.tsx';
import { StandingRejections } from './standing-rejections.tsx';
import { WatchedFolders } from './watched-folders.tsx';
import styles from './settings.module.css';

const languages: readonly LanguageSetting[] = ['ar', 'en'];
const themes: readonly ThemeSetting[] = ['system', 'light', 'dark'];
const digits: readonly DigitSetting[] = ['arabic-indic', 'latin'];
const months: readonly MonthNameSetting[] = ['gulf-egypt', 'levant', 'maghreb'];
const scales = ['0.8', '1', '1.2', '1.5', '2'] as const;

/** What holds for every collection: language, theme, digits, months, size of text; and the keyboard. */
export function SettingsView() {
  const t = useMessages();
  const formats = useFormats();
  const { host, capabilities } = useServices();
  const settings = useSettings();
  const [version, setVersion] = useState('');
  useEffect(() => {
    // Without the host's answer the line shows no version; the view is whole all the same.
    void host.api.readAppDetails({}).then(details => details.ok && setVersion(details.value.version));
  }, [host]);
  const change = (part: Parameters<typeof changeSettings>[1]): void => void changeSettings(host.api, part);
  const scale = scales.find(option => Number(option) === settings.textScale) ?? '1';

  return (
    <section className={styles.view} aria-label={t('settings.title')}>
      <div className={styles.content}>
        <h1>{t('settings.title')}</h1>
        <div className={styles.fields}>
          <Select
            label={t('settings.language')}
            value={settings.language}
            onChange={language => change({ language })}
            options={languages.map(value => ({ value, label: t(`settings.language-${value}`) }))}
          />
          <Select
            label={t('settings.theme')}
            value={settings.theme}
            onChange={theme => change({ theme })}
            options={themes.map(value => ({ value, label: t(`settings.theme-${value}`) }))}
          />
          <Select
            label={t('settings.digits')}
            value={settings.digits}
            onChange={chosen => change({ digits: chosen })}
            options={digits.map(value => ({ value, label: t(`settings.digits-${value}`) }))}
          />
          <Select
            label={t('settings.months')}
            value={settings.monthNames}
            onChange={monthNames => change({ monthNames })}
            options={months.map(value => ({ value, label: t(`settings.months-${value}`) }))}
          />
          <Select
            label={t('settings.text-size')}
            value={scale}
            onChange={chosen => change({ textScale: Number(chosen) })}
            options={scales.map(value => ({
              value,
              label: t('settings.text-size-value', { percent: formats.percent(Number(value)) }),
            }))}
          />
        </div>
        <h2>{t('settings.originals')}</h2>
        <OriginalFiles />
        {capabilities.watchFolders && (
          <>
            <h2>{t('import.watched-title')}</h2>
            <WatchedFolders />
          </>
        )}
        <h2>{t('reanalysis.title')}</h2>
        <ReanalysisStatus otherwise={<p className={styles.hint}>{t('reanalysis.up-to-date')}</p>} />
        <h2>{t('correct.standing-title')}</h2>
        <StandingRejections />
        <h2>{t('columns.saved-title')}</h2>
        <SavedMappings />
        <h2>{t('shell.shortcuts')}</h2>
        <ShortcutTable />
        <p className={styles.about}>{t('settings.about', { version })}</p>
      </div>
    </section>
  );
}
