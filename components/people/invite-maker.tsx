'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Role } from '@/lib/access/role';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import { Button } from '../ui/button';
import { CopyField } from '../ui/copy-field';
import { showToast } from '../ui/toast-store';
import { RoleSelect } from './role-select';

/** Makes an invite; answers the path of its link, which is shown this once. */
export type CreateInvite = (role: Role) => Promise<ActResult & { readonly path?: string }>;

/** Role, button, and then the link to hand on. */
export function InviteMaker({ create }: { readonly create: CreateInvite }) {
  const t = useTranslations('people');
  const hint = useTranslations('roleHint');
  const errors = useTranslations('error');
  const [role, setRole] = useState<Role>('drafter');
  const [link, setLink] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const make = () =>
    start(async () => {
      const answer = await askServer(() => create(role));
      const path = 'path' in answer ? answer.path : undefined;
      if (answer.error) showToast(errors(answer.error));
      else if (path) setLink(new URL(path, window.location.href).href);
    });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <RoleSelect
          label={t('inviteRole')}
          value={role}
          onChange={(next) => {
            if (next) setRole(next);
            setLink(null);
          }}
        />
        <span className="text-12 text-ink-3">{hint(role)}</span>
        <span className="flex-1" />
        <Button variant="primary" aria-disabled={pending || undefined} onClick={make}>
          {pending ? t('creating') : t('create')}
        </Button>
      </div>
      {link ? (
        <div>
          <p className="mb-1.5 text-12 text-near">{t('linkOnce')}</p>
          <CopyField key={link} label={t('link')} value={link} copyLabel={t('copyLink')} />
        </div>
      ) : null}
    </div>
  );
}
