// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -5.05 -4.84 -4.9 -4.11 -4.34 -5.2 -4.45 -4.27 -4.57 -4.69 -4.69 -4.51 -4.73 -5.31 -5.35 -4.97 -5.22 -4.2 -4.85 -5.09 -4.84 -5.06
:  3 0.88 4 -0.53 10 -1.09 16 -0.06 17 1.11 20 1.41
?  0 -0.37 5 0.53 15 0.91 16 1.23 20 0.02
? ^ 1 -0.69 3 -3.29 4 -1.46 5 -1.47 7 -4.96 8 -4.62 10 -2.94 11 -4.38 12 -3.84 15 -0.27 16 -0.54 17 -1.26 18 -3.27 19 -0.1 21 -2.03
@  3 0.47 5 -0.26 6 -0.09 9 -0.5 10 0.45 13 -0.06 14 -0.11 15 -0.95 17 -0.45 18 -0.4 19 -1.01 20 -0.28 21 -0.78
@ ^ 3 -0.15 4 -0.49 7 1.01 13 -0.32 16 -0.19 17 -1.06 18 -0.45 19 -0.05 20 -0.12 21 -0.17
@ after 6 -0.84
@ again 5 0.63
@ analytics 0 -0.71 3 0.61 11 -2.18 12 0.02
@ anon 11 0.48
@ ask 0 -0.04
@ assigned 3 0.39
@ beneath 3 0.93
@ by 9 0.96 11 -0.21 12 0.4 13 0.1
@ choice 9 0.44
@ click 8 0.1
@ consent 0 1.81
@ content 8 0.5 17 0.03
@ cookie 0 -0.58 3 0.67 17 -1.15 19 -0.17
@ cookies 2 1.34 17 -0.14
@ copula 3 0.26 13 0.28 17 0.49 20 0.15
@ crosssite 15 -0.94
@ deal 0 0.02
@ default 6 1.33
@ each 7 -0.03
@ effect 4 0.41
@ encrypt 21 0.83
@ endpart 9 2.63 11 0.64
@ find 13 0.74
@ flow 6 -0.18 8 1.19 9 0.05
@ freeof 11 1.66
@ giveaway 13 0.35
@ h_provider 0 0.68
@ holdings 14 0.32 15 0.67
@ includes 3 1.12
@ inland 16 0.39
@ ip 12 0.21
@ load 8 0.22
@ marketing 0 -0.71 3 2.07
@ measure 15 1.31
@ necessary 2 1.45
@ negation 0 -0.47 8 0.02 14 0.06 17 1.56
@ not 10 0.06 14 0.28
@ offpage 0 -0.62 2 0.04 5 0.27 6 0.63 19 0.09
@ only 11 0.87
@ onsite 15 0.33
@ others 13 0.31 15 0.2 17 0.06
@ ours 11 0.66
@ outparty 0 -0.12
@ owndata 9 2.11
@ payment 9 0.56
@ pd 14 1.45
@ personaldata 13 -1.29 14 0.29
@ present 0 -0.1
@ privacymode 10 0.11
@ provider 19 0.57
@ readmore 17 2.53
@ sell 13 -1.77
@ server 16 0.42
@ set 0 0.44 7 0.82 10 0.02
@ settings 19 3.82
@ share 13 0.25
@ show 8 0.18 11 0.47
@ shown 11 0.15 18 0.67
@ slot 2 0.65
@ someone 0 0.3 6 0.73 9 0.15
@ stay 13 0.04
@ store 16 0.15
@ stores 16 0.95
@ technology 9 -0.15
@ these 5 0.01 7 0.1 15 -0.96
@ thisdoc 18 0.39
@ thou 7 0.34 9 0.45 11 0.18 19 -0.33
@ to 3 0.18 18 0.43
@ tool 0 -0.24 6 0.31
@ toward 18 0.21
@ track 10 0.23
@ traffic 9 0.09
@ unless 1 0.78
@ video 10 0.85
@ we 11 0.6
@ websites 10 1 15 2.09
@ wesubj 1 0.89
@ with 6 0.07 7 0.86 8 0.1 10 0.47 11 -0.54
@ withus 0 -0.55
@ you 9 0.83 11 0.27 17 -0.32
accordingto  10 0.12 13 -1.29
account  9 0.41 12 -0.5 20 -0.3
account h_name 17 -0.79
account not 17 0.73
account these 17 0.43
after  1 -0.32 2 -0.39 3 -0.8 4 -2.27 5 -0.56 7 0.7 10 -0.52 11 -0.84 12 -1.11 13 -2.07 14 -0.48 16 -0.74 17 -1.22 18 -0.89 19 -1.69 20 -0.87 21 -0.27
after @ 7 0.03
after ^ 9 -0.11 16 -0.39
after by 6 1.08 9 0.3
after click 7 -0.37
after consent 0 0.12 6 0.84
after given 0 0.61
after holdings 16 -0.29
after link 7 1.98
after load 7 0.8
after marketing 9 0.55
after offpage 0 0.94
after onsite 6 1.38 7 0.25
after open 6 0.61 8 -0.36
after ours 2 0.16
after payment 9 0.17
after personaldata 9 0.03
after present 0 0.43
after records 9 0.15
after refers 7 -0.36
after slot 8 0.65
after someone 5 0.18 9 0.9
after switchon 3 2.09
after these 0 -0.78 7 -0.81 9 0.58
after thou 9 0.06
after websites 7 1.14
after you 0 0.33 9 0.84
again  4 -0.08 5 3.78 6 -0.18
ago  0 -0.08
ago load 7 1.49
all  3 -0.49 9 -0.02 19 -0.13 21 0.65
all ^ 4 0.72 16 2.35
all blocked 2 1.96
all bounded 16 -0.03
all cookie 0 2.15
all h_name 4 -0.88
all holdings 7 0.53
all inactive 2 1.69
all pd 14 1.45
all retrieve 4 0.12
all someone 11 1.41
all thisdoc 18 2.22
all tool 17 -0.21 18 1.08
all traffic 21 0.15
all whole 4 0.56 17 -0.75
all you 0 1.27
analytics  0 1.92 1 -0.66 2 -0.43 3 0.75 6 -1.18 7 -0.19 9 -1.32 10 -0.92 11 1.29 14 -0.39 17 -0.27 19 -1.22
analytics @ 3 2.6 17 1.06
analytics ^ 3 0.38
analytics all 11 0.16
analytics anon 11 1.2
analytics before 0 0.43
analytics blocked 2 2.35
analytics by 12 0.26
analytics consent 3 0.56
analytics cookies 0 0.09
analytics counts 3 0.85 11 -3
analytics default 2 2.16
analytics deletion 12 -0.67
analytics first 0 1.07
analytics holdings 15 0.68
analytics marketing 0 -1.39
analytics measure 3 -0.41 20 0.59
analytics negation 12 1.04
analytics none 11 0.63
analytics not 11 1.33
analytics only 0 1.28
analytics recognition 20 0.76
analytics service 0 -0.18
analytics slot 0 0.46 3 1.41
analytics stores 12 0.46
analytics these 3 0.01
analytics toward 20 0.21
analytics with 12 0.65
analytics you 3 -0.45
anon  3 -0.83 11 5.31 12 2.55 13 -0.49 14 -0.69 15 -0.41 17 -0.21
anon ^ 12 0.81
anon by 11 0.34
anon detail 11 -1.2
anon merge 11 -0.08
anon negation 11 -1.97 12 -2.05
anon set 12 3.18
anon to 11 1.36
answer  0 -0.64 8 -0.06 15 -0.8 16 -1.46 17 -0.18 20 -0.21
answer anon 11 0.45
answer consent 4 0.58
anytime  3 -1.41 5 3.32 6 -0.59 14 -0.18 19 -0.19 20 -0.53
anytime freeof 4 0.74
anytime offpage 5 0.29
anytime whole 5 0.75
apart holdings 15 3.56
appears  6 2.39 11 0.76 17 -0.18
appears but 7 0.66
appears consent 6 0.5
appears copula 10 1.37
appears open 6 0.25
appears others 3 1.1
appears these 21 0.57
appears with 6 0.56
arrival  6 3.14 14 0.25
arrival appears 6 0.36
arrival banner 6 0.19
arrival negation 14 0.35
arrival not 14 0.94
arrival offpage 6 0.33
ask  12 -0.13
ask before 0 2.29
ask by 6 0.91
ask consent 1 1.21
ask cookie 6 0.33
ask cookies 6 0.76
ask tool 6 0.48
asked  0 -1.07 1 3.34 8 0.32
asked answer 1 1.01
asked before 0 1.61
asked copula 1 0.2
asked ground 1 2.14
asked holdings 1 0.04
asked load 0 0.38 7 0.87
asked these 0 -0.55
asked to 1 0.12
asked verbfirst 1 1.16
asked wesubj 1 0.89
aslongas consent 0 0.35
aslongas someone 9 0.55
assigned  0 -0.11 3 2.72 4 -0.2 6 -0.66 10 -1.28 11 -0.22 12 -0.06 14 -0.25 16 -0.12 17 -0.24
assigned @ 3 0.13
assigned by 3 0.89
assigned marketing 3 1.4
assigned slot 3 1.19
assigned socialmedia 3 1.76
authority  2 -0.26
banner  2 0.85 3 0.96 4 -0.04 6 1.42 7 -0.8 8 -1.24 9 -0.03 17 -0.14 18 -0.19 19 0.4 20 -1.19
banner find 3 0.24
banner offpage 20 -0.04
banner only 2 0.19
banner someone 6 0.2
banner technology 3 1.43
banner tool 0 -0.22 6 0.08
basis_li  0 -1.21
basis_li consent 1 2.64
basis_li you 1 1.22
basis_word  0 -1.19 2 -0.58 3 -0.45 4 -0.67 5 -0.51 13 -0.82 17 -0.02 18 -0.32 19 -0.47 20 -0.11
basis_word these 1 0.28
before  0 1.79 1 -1.06 3 -0.43 4 -0.87 7 -0.42 8 0.96 9 0.47 12 1.76 13 -2.26 14 -0.53 15 -0.51 16 -0.06 17 -1.07 18 -0.64 19 -0.46 20 -0.61 21 -0.38
before @ 7 -1.41 8 0.64
before ^ 2 1.34 7 -1.19 12 -0.26
before ago 9 0.53
before all 0 1.26 11 2.3 12 0.06
before answer 6 0.28
before bounded 0 -1.8
before choice 2 0.07 8 0.46
before click 7 1.02
before consent 0 1.21 4 -0.22
before cookies 0 0.33
before copula 2 0.27
before deed 9 1.83
before freeof 14 0.35
before marketing 0 0.4
before negation 0 1.45 8 1.15
before none 9 0.4
before only 0 -2.08 2 1.6
before personaldata 14 1.35
before playstart 8 3.55
before present 0 0.7
before store 12 0.48
before these 11 0.68
before thou 6 0.63
before thumbnail 8 0.27
before to 0 0.74
before use 0 -0.31
before you 2 0.35
below  0 -0.57 3 0.28
below analytics 3 1.57
below beneath 3 0.33
below content 3 0.34
below provider 19 0.04
beneath  0 -0.05 3 1.08 6 -0.3 14 -0.39 16 -0.63 17 -0.77
beneath analytics 3 1.79
beneath content 3 0.23
beneath functional 3 1.35
beneath marketing 3 2.64
beneath negation 11 1.27
beneath present 3 0.77
beneath provider 19 1.8
beneath store 9 3.56
beneath you 0 0.57
beneath yours 9 1.09
beyond  17 2.49
beyond cookie 17 0.12
beyond negation 17 4.18
beyond not 17 0.49
blocked  0 1.42 2 0.51 3 -0.89 5 -1.94 8 0.79 12 -0.13
blocked aslongas 0 0.91 8 0.37
blocked default 0 -0.36 2 1.36
blocked inactive 2 0.46
blocked someone 0 0.61
bounded  0 0.45 3 -0.77 4 -0.77 6 -0.13 10 -0.22 12 0.27 13 -0.32 15 0.49 16 1.29 19 -0.58 20 -0.41
bounded @ 3 0.08 17 2.14
bounded after 9 0.18
bounded consent 2 -0.21
bounded cookie 6 -1.11
bounded cookies 6 -0.75
bounded deal 17 0.24
bounded deed 9 1.66
bounded inland 16 0.89
bounded ip 12 0.48
bounded listing 17 0.46
bounded not 11 0.31
bounded outside 15 0.12
bounded present 0 0.54
bounded someone 0 0.07
bounded stores 16 0.74
bounded these 9 -0.73
bounded thisdoc 17 1.46
bounded thou 3 -0.22 8 0.93 9 1.09
bounded toward 17 0.69
bounded with 3 0.97
bounded you 0 1.6 9 0.59
browser  0 -0.74 2 -0.24 4 -1.48 5 -0.85 6 -0.19 10 -0.17 12 -0.01 21 -1.8
browser @ 7 1.29
browser load 7 0.45
browser measure 20 -0.22
but  10 -2.9 16 -0.71
but who 11 2.49
by  0 -0.08 1 -0.72 2 -0.22 3 -0.96 4 -0.27 5 -0.24 6 -0.28 7 0.31 8 -0.19 9 -0.33 14 -0.71 15 -0.37 16 -0.48 17 -0.83 18 -0.2 19 -1.3 20 0.36 21 -0.41
by @ 7 -0.13 16 -0.89
by ^ 19 1.3
by after 7 0.78
by all 7 0.53
by analytics 3 0.06
by banner 6 1.62
by bounded 16 1.53
by browser 7 0.6
by but 7 0.82
by click 8 0.27
by consent 0 0.34
by cookie 6 0.37
by cookies 6 0.16
by copula 3 0.97
by deed 9 0.14
by domain 10 1.35
by each 7 1.27
by encrypt 21 1.07
by exist 4 0.32
by find 13 0.47
by functional 3 0.97
by holdings 0 -0.29 11 0.83 14 0.06 15 0.8 17 -0.46
by ip 12 0.1
by link 19 2.34
by load 7 1.11
by negation 8 0.2 14 0.02
by nobody 14 0.58
by not 13 0.1 14 0.96
by offpage 5 0.96
by open 15 -0.47
by optout 20 0.33
by others 15 1.34
by outparty 13 0.87
by pd 14 0.55
by privacymode 10 0.8
by process 1 -0.45
by set 0 -1.08
by share 13 0.32
by show 7 0.12
by shown 0 1.77
by slot 3 0.92 5 1.66
by someone 13 0.02
by these 4 0.57 9 -0.14 14 0.08 17 -0.29 20 0.97
by to 18 0.08
by together 7 0.05
by tool 0 -0.49 2 0.1
by trading 13 0.1
by traffic 21 0.84
by use 11 0.69
by we 3 -0.12
by websites 15 0.37
by with 5 0.38 7 0.58 10 0.33 15 0.43
by you 0 0.78 9 0.41 13 -0.26 15 0.43
cannot  11 2.65 14 -1.48 16 -0.74
cannot by 11 1.78
cannot crosssite 15 0.33
cannot identify 11 1.72
cannot negation 4 -0.57 14 -1.03 16 -0.14
cannot someone 11 0.14
captcha  21 -2.27
category  3 3.25 11 -0.13 13 -0.02
category @ 3 0.13
category analytics 3 1.98
category content 3 1.02
category marketing 3 1.37
category slot 3 -0.83
change  5 2.76 6 -1.16
change cookie 5 0.58
change negation 4 0.53
change not 4 0.33
change someone 5 0.22
change you 5 0.48
chat @ 9 0.81
chat after 7 1.32
chat before 8 2
chat load 7 0.2
chat these 8 1.14
choice  0 -0.56 4 -0.17 6 1.04 7 -0.59 17 -0.51 18 -0.8
choice ^ 4 1.64
choice before 5 0.04
choice cookie 2 0.05
choice copula 2 0.33
choice only 2 0.25
choice stores 2 0.78
choice thou 5 0.05
classed  3 3.15
click  0 -0.11 3 -0.98 5 1.85 6 -0.89 7 -0.75 8 4.42 10 -0.98 11 -0.13 13 -0.93 14 -0.17 18 -0.4 19 -0.04 21 -0.11
click content 8 0.6
click link 20 1.83
click load 0 -0.73 7 -0.97 8 1.67 9 -0.56
click negation 8 1.29
click not 8 0.17
click reject 5 0.89
click service 8 0.43
click share_button 8 -1.08 9 2.92
click show 8 0.49
click thumbnail 8 2.25
click tool 8 0.54
click transfer 8 -0.62 9 2.47
click video 8 1.02
closedword  17 4.93
combine these 15 -1.69
complete  19 -0.64
complete whole 18 0.39
confined  0 0.45 13 1.28 16 1.38
confined inland 16 1.41
confined ours 13 0.96
confined someone 13 0.7
consent  0 3.04 1 1.55 2 -1.27 3 0.75 5 1.5 7 -2.68 8 -2.79 9 -3.2 10 -0.91 11 -0.8 12 -1.33 13 -1.07 14 -1.43 15 -1.72 16 -0.15 17 -3.44 18 -2.26 20 -1.83 21 -0.94
consent @ 0 1.53 4 0.67 5 1.48
consent ^ 0 -0.53
consent analytics 3 1.8
consent anytime 5 1.15
consent asked 0 -2.03 1 0.05
consent banner 6 0.16
consent blocked 0 1.51
consent bounded 1 0.7
consent cookie 3 -0.95 4 -0.13
consent copula 1 0.81
consent deletion 5 0.14
consent ground 0 -0.67 1 0.16 5 -0.2
consent here 5 2.01
consent holdings 0 0.6 1 0.23
consent if 5 0.54
consent marketing 0 1.89
consent negation 0 0.53 5 -0.58
consent nodetriment 4 1.29
consent none 0 0.7
consent offpage 0 -0.46 19 0.42
consent only 1 2.38
consent outparty 0 0.17
consent owndata 4 0.32
consent personaldata 1 0.63
consent present 0 -0.09
consent process 1 2.56
consent reject 0 -0.38
consent someone 0 0.06 5 0.11
consent these 0 0.79 3 0.68
consent thou 5 0.34
consent to 4 0.74
consent tool 0 -0.78
consent unnecessary 4 1.32
consent we 0 1.08
consent wesubj 1 1.15
consent whole 5 0.06
consent with 1 -0.85 5 0.98
consent withdraw 5 1.03
consent you 0 -0.19 5 1 6 -1.04
content  2 -0.27 3 1.18 5 -1.22 6 -0.97 8 2.03 9 -2.22 10 1.59 11 -0.16 12 -0.57 13 -1.04 14 -0.83 15 -1.19 19 -0.41 20 -1.27
content after 7 -0.53 8 -0.19
content before 0 0.33
content beneath 3 0.15
content click 0 -0.71 8 0.8 10 -0.3
content consent 0 0.77
content cookie 10 0.61
content freeof 8 -1.07
content if 8 0.15
content includes 3 2.57
content map 3 0.62
content not 13 -0.56
content only 8 1.16
content ours 10 -0.57
content outparty 13 1.34
content privacymode 10 0.41
content set 8 1.48
content settings 3 1.69
content shown 8 -1.18
content these 8 0.14
content third 17 0.18
content thou 10 -0.08
content together 7 0.84
content tool 8 0.39
content track 10 1.77
content verbfirst 10 0.38
content without 8 -0.11
cookie  1 -0.46 7 -1.61 8 -1.5 9 -0.64 12 -0.6 13 -1.12 15 -0.39 16 -0.53 21 -0.6
cookie @ 0 -1.23 19 0.02
cookie ^ 17 -0.08
cookie analytics 3 0.6
cookie basis_li 3 0.68
cookie bounded 14 0.14
cookie cookies 7 -0.79 8 -0.62 11 -0.1 12 -0.41 13 -0.15 15 -0.21 21 -0.02
cookie copula 6 -0.36
cookie deed 17 1.21
cookie domain 18 0.37
cookie if 0 0.55
cookie includes 3 1.15 14 0.31
cookie leans 18 0.26
cookie listing 18 0.07
cookie marketing 0 1.02 3 0.86
cookie only 14 0.13
cookie ours 3 0.34
cookie personal 14 0.94
cookie policyword 19 0.66
cookie recognition 14 1.64
cookie records 18 0.51
cookie refers 19 0.34
cookie require 0 0.81
cookie session 17 0.43
cookie set 4 -1 18 0.77
cookie settings 5 0.4
cookie show 6 0.19
cookie shown 19 -0.9
cookie someone 11 -1.19
cookie store 0 0.26
cookie these 18 0.5
cookie thou 3 -1.53 4 -0.59
cookie tool 6 0.35 9 -0.11 19 -0.36
cookie use 2 -0.5
cookie we 3 0.52
cookie websites 17 0.19
cookie wesubj 0 0.05
cookie whole 18 0.58
cookie you 0 0.33
cookies  7 -0.44 8 -0.26 12 -0.07 17 0.39 18 0.61
cookies @ 2 0.89 9 0.49 19 2.05
cookies after 0 -0.38
cookies analytics 3 0.41
cookies basis_li 3 1.57
cookies bounded 9 1.33 14 1
cookies cookie 17 0.37 19 1.2
cookies detail 19 1.02
cookies if 9 1.26
cookies includes 14 1.44
cookies marketing 0 0.44
cookies not 14 1.68
cookies offpage 3 1.04 17 -0.17
cookies only 14 1.04
cookies policyword 19 1.02
cookies present 0 0.38
cookies records 18 0.24
cookies set 0 -0.52 9 0.42 18 0.8
cookies store 0 0.69
cookies these 17 0.05 18 0.85
cookies websites 17 0.82
cookies with 11 0.24
cookies you 4 -0.82 6 0.51 14 0.17
copula  0 -0.68 3 -0.58 4 -0.11 5 -1.14 6 -0.77 9 -0.7 11 -0.26 12 -0.43 13 -0.25 14 -0.46 15 -0.06 16 -1.36 19 -0.49 20 -1.19 21 -0.39
copula @ 3 -0.97 10 0.14 21 -0.86
copula after 2 -0.25
copula ago 17 0.44
copula all 10 0.78 11 0.56 21 0.11
copula analytics 3 1.94
copula anon 11 1.59
copula anytime 5 1.43
copula banner 3 1.19
copula basis_word 1 0.77
copula before 8 1.11 9 -0.9 12 0.74
copula blocked 2 1.24
copula bounded 0 -0.35 2 0.08
copula by 21 -0.73
copula complete 18 1.24
copula content 3 1.44
copula cookie 3 0.15
copula cookies 3 1.76
copula deal 14 0.65
copula default 0 -0.67 2 3.61
copula deletion 12 0.31
copula detail 19 -0.39
copula encrypt 21 0.15
copula firstvisit 7 0.48
copula freeof 14 1.23
copula holdings 13 -0.71
copula if 9 0.89
copula inland 16 0.55
copula listed 19 0.74
copula load 7 0.34
copula marketing 3 0.14
copula negation 13 0.24 15 0.75 20 -0.38
copula none 11 0.53 14 -0.82
copula not 17 0.05
copula offpage 19 1.34
copula only 17 0.9
copula open 7 0.05
copula privacymode 10 0.69
copula records 13 -0.12
copula refers 6 0.88
copula reject 4 1.12
copula require 0 1.56
copula sell 13 0.1
copula set 10 1.02
copula shorten 11 0.52 12 0.1
copula show 0 0.72 7 1.44 19 0.21
copula shown 21 0.18
copula someone 2 -0.03 4 0.06
copula theonly 17 1.5
copula these 11 -0.18
copula thisdoc 19 -0.11
copula to 1 0.33 9 0.72 16 0.62
copula together 7 0.91
copula tool 18 0.19
copula toward 7 0.47
copula unnecessary 4 0.65
copula whole 18 1.61
copula with 12 0.24 19 0.46
copula you 0 0.11 2 -1.4 4 0.08
country  20 -0.2
counts  4 -0.12 11 2.91
counts holdings 15 0.19
counts not 11 2.41
counts others 13 0.14
counts outparty 11 -0.76
counts third 13 0.15
cover  8 2.5
cover click 8 1.02
cover slot 3 -1.08
cover someone 8 0.28
crosssite  15 1.23 17 -2.01
crosssite negation 15 1.2
crosssite websites 17 -0.48
dc_address  12 0.23
dc_address records 12 1.15
dc_address thou 9 1.01
dc_device consent 0 2.3
dc_email not 13 0.55
dc_name expire 19 1.86
dc_payment  9 0.45 13 -1.72
dc_payment encrypt 21 3.87
deadline eu 16 0.94
deal  3 -0.06 5 -0.84 6 -0.21 8 -0.1 11 -0.24 13 -0.02 15 -0.9 20 -0.31
deal @ 3 -0.86 9 -0.39
deal appears 3 0.9
deal by 0 -0.7 3 -0.72 9 -0.48
deal click 9 0.59
deal copula 16 -0.12
deal encrypt 21 0.85
deal flow 13 0.77
deal gets 9 -0.15
deal holdings 16 0.49
deal inland 16 0.41
deal listing 18 0.15
deal negation 14 0.11
deal not 13 0.22
deal personal 14 0.08
deal records 17 0.58
deal server 16 0.25
deal set 0 0.23
deal stay 16 0.2 19 0.51
deal stores 2 0.22
deal switchon 0 1.74
deal these 19 -0.06
deal tls 21 2.24
deal together 7 1.3
deal tool 3 0.42 19 0.35
deal toward 9 0.01
deal video 8 0.76
deal we 0 -0.13
deal window 19 0.3
deed  0 -0.44 1 -1.85 5 -0.27 6 -0.32 7 -0.02 8 -0.8 11 -1.79 12 -0.36 13 -1.06 15 -0.96
deed banner 6 -0.49
deed classed 3 1.98
deed click 9 -0.23
deed consent 5 0.74
deed detail 11 -0.03
deed encrypt 21 1.49
deed flow 9 0.84
deed holdings 9 0.56
deed necessary 3 0.38
deed negation 9 2.17 11 -0.33 14 0.37
deed nobody 9 0.58
deed none 9 2.11
deed not 14 0.37
deed ours 13 0.51
deed outparty 13 0.24
deed records 9 0.04
deed suchas 4 2.12
deed these 9 -0.27
deed thou 7 0.01
deed to 7 -0.42
deed traffic 9 0.86
deed visitorid 9 0.27
deed with 9 -0.8
default  3 -0.35 6 0.45
default ^ 2 2.81
default gets 6 1.26
default necessary 2 3.03
default open 7 0.05
default thou 6 1.1
deletion  0 -1.14 4 -0.49 7 -1.58 9 -0.81 11 -1.13 14 -0.36 17 -0.34 21 -0.44
deletion by 12 -1.75
deletion dropped 12 1.85
deletion store 12 0.22
deletion together 12 0.25
deletion wesubj 12 -0.15
demand  13 -2.22
demand holdings 13 -1.08
demand personaldata 13 -0.77
described  0 -0.43 14 -0.49 20 -0.2
detail  3 -0.49 4 -0.14 5 -0.84 6 -1.12 8 -0.88 10 -0.41 11 -0.02 12 -0.53 15 -0.1 16 -0.3 17 -0.13 19 0.97 21 -0.13
detail all 18 -1.11
detail banner 19 1.98
detail cookie 19 0.27
detail cookies 19 0.12
detail copula 9 0.5 19 1.19
detail deal 19 0.37
detail find 18 -0.73
detail identity 19 0.39
detail if 9 0.85
detail ip 7 0.19
detail list 17 -1.84
detail listing 17 -0.8
detail offpage 6 -1.13 18 -1.08 19 2.15
detail only 17 0.22
detail outparty 19 1.69
detail provider 18 -0.84
detail same 4 1.28
detail stay 19 2.27
detail tool 19 0.43
detail toward 13 0.18 19 0.74
detail use 17 0.32
detail we 19 0.03
detail you 17 1.34
domain  7 -0.58 8 -0.84 10 0.69 11 -0.43 15 0.43 17 -0.22
domain anon 12 2.18
domain content 10 2.56
domain cookie 2 1.11
domain cookies 2 0.41
domain not 13 0.57
domain tool 2 0.3 10 0.45
domain track 10 2.35
domain window 21 0.49
domain you 9 0.11
duty  1 -1.44 3 -0.79 4 -0.67 5 -2.92 10 -0.83 11 -0.1 13 -0.82
each  0 -0.14 7 1 8 -0.18
each thou 7 0.78
each you 7 0.86
effect  4 2.29 5 -0.37 11 -0.15 13 -0.03 15 -0.68
effect cookies 2 0.15
effect necessary 0 0.56
effect negation 4 0.98
effect not 4 1.43
effect toward 2 1.15
effect track 3 0.12
effect you 4 0.09
effect yourchoice 3 2.61
embed  4 -0.74 10 2.97 12 -0.17
embed click 8 0.79
embed content 3 0.22
embed load 7 0.75
embed ours 10 -0.41
embed privacymode 10 0.01
embed provider 10 0.08
embed refers 13 0.28
embed together 7 0.81
embed tool 10 0.68
embed video 10 -0.76
encrypt  3 -0.1 7 -0.72 9 -0.95 12 -0.01 13 -1.22 17 -0.58 21 3.57
encrypt merge 21 1.45
encrypt set 21 0.52
encrypt shown 21 0.51
encrypt traffic 21 2.06
endpart  0 -0.75 12 3.14
endpart dropped 12 0.45
endpart ip 12 1.49
endpart shorten 12 1.22
eu  16 0.11
evenif  4 1.09
evenif negation 7 0.67
evenif not 7 0.78
evenif reject 4 0.39
everyperiod  3 -0.04
everyperiod tool 18 0.05
exactly  9 2.59
exist  2 -0.02 3 -0.47 19 -0.12
exist by 13 0.66
exist cookies 3 0.2
exist copula 17 0.31
exist expire 17 2.38
exist negation 17 0.25 18 1.57
exist not 0 -0.1 17 0.08
exist present 8 -0.13 19 -0.05
exist these 10 0.18
exist thou 4 0.09
exist tool 17 0.78
exist traffic 13 0.53
exist verbfirst 1 0.27
exist you 4 0.35 5 0.26
expire  0 -0.42 6 -1.12 7 -0.9 9 -0.67 14 -0.34
expire anon 11 0.16
expire confined 4 0.63
expire marketing 20 1.56
expire stay 4 0.85
find  7 -0.36 19 1.18 20 -1.22
find bounded 0 0.12
find compare 15 0.64
find deal 18 0.1
find h_name 18 0.09
find holdings 13 1.48
find inland 16 0.3
find knowing 4 -0.39
find offpage 18 -0.46
find only 0 0.28 17 0.02
find others 15 0.54
find present 3 0.13
find show 6 0.15
find thou 19 0.73
find tool 19 1.19
find traffic 21 0.59
find verbfirst 11 1.33
finish  17 4.34
first  0 2.7 7 -2.09 8 0.92 9 3.64
first ^ 9 1.39
first after 0 0.45
first by 9 0.57
first deed 9 0.83
first if 9 0.41
first payment 9 0.01
first someone 9 0.83
first these 8 2.12
first toward 9 1.03
first verbfirst 0 1
first with 9 0.14
first you 0 0.86 8 0.79
firstvisit  0 -0.27 6 6.39 19 -0.43
firstvisit bounded 2 0.72
firstvisit only 2 0.24
firstvisit set 2 0.71 7 0.53
firstvisit show 6 0.33
flow  0 -0.04 3 -0.62 6 -0.6 7 0.5 13 -0.52 18 -0.07
flow @ 14 1.47
flow after 8 -0.83 9 1.1
flow before 9 1.54
flow by 8 -0.2
flow click 8 -0.26
flow deal 8 -0.03
flow deed 8 -0.08 9 0.93
flow first 8 -0.39
flow gets 4 0.44
flow ip 7 1.9
flow negation 0 -0.83
flow not 9 0.73
flow only 0 -0.9
flow payment 9 2.4
flow personal 14 0.12
flow personaldata 17 0.02
flow same 4 0.69
flow service 9 0.94
flow these 4 0.25
flow thou 8 -0.68
flow tool 9 0.75
flow usa 16 1.36
flow we 17 0.47
flow with 9 0.57
flow you 6 -0.27 8 -0.12
following  17 1.33 20 0.93
following whole 18 1.04
footer  4 -0.28 5 2.61 8 -0.18
footer cookie 5 0.72
footer cookies 5 0.39
footer tool 5 0.11
footer window 6 0.23
formerly  0 -1.75
formerly @ 0 -0.3
formerly ^ 0 -0.94 7 -5.99
freeof  1 -0.37 2 0.69 4 0.35 14 1.44 17 -0.54
freeof ^ 0 1.99 2 1.47 4 -0.09 14 -0.15
freeof consent 0 0.45 4 -0.44
freeof cookie 10 1.37
freeof cookies 10 0.66
freeof effect 4 1.4
freeof negation 0 1.38 14 -0.04
freeof personal 14 2.65
freeof recognition 11 1.4
freeof records 14 2.31
freeof thou 0 0.01
freeof tool 4 1.44 10 0.34
fullest  12 -0.47 18 0.46
fullip domain 12 -0.52
functional  3 3.88 10 -0.62
gets  3 -0.05 5 -0.5 9 0.66 11 -0.33 15 -1.06 20 -0.2
gets @ 7 0.74
gets after 9 0.12
gets by 6 0.26
gets flow 13 -0.79
gets holdings 6 -0.24
gets negation 13 1.03
gets not 4 0.05
gets others 13 0.68
gets show 6 0.12
gets thou 6 0.97 9 0.4
gets window 6 0.04
giveaway  0 -1.94 13 1.57 14 -0.36 17 -0.34
giveaway freeof 13 -0.7
giveaway negation 13 1.65
giveaway outparty 13 0.38 14 -0.37
giveaway reject 13 1.91
giveaway to 13 0.18
giveaway you 13 -0.73
given  3 -1.16 5 0.66
given consent 1 0.36
given hand 0 0.84
given someone 11 1.22
given verbfirst 0 0.97
goesout  16 0.92 18 -0.39
goesout none 13 0.13
goesout not 16 3.51
ground  0 -0.38 1 1.37 2 -1.44 3 -0.28 4 -2.46 5 -1.41 6 -0.61 7 -0.94 8 -0.05 9 -0.69 12 -0.8 13 -0.27 14 -0.68 15 -0.03 16 -1.4 17 -0.84 18 -1.05 19 -0.56 20 -0.26 21 -1.17
ground asked 1 1.49
ground by 1 1.1
ground consent 1 0.25
ground copula 1 -0.47
ground find 0 2.03
ground leans 1 0.6
ground verbfirst 1 -0.19
group  11 3.6 13 -0.24 14 -1.1
h_life  14 -0.15
h_life not 15 0.73
h_life store 16 0.62
h_name  3 -0.14 7 -0.51 8 -0.03 12 -0.39 15 -0.31 18 -0.71
h_name @ 9 1.79 19 1.38
h_name ^ 3 -0.47
h_name appears 6 1.91
h_name cookie 9 -0.25
h_name cookies 9 -0.23
h_name detail 11 -0.32
h_name domain 18 0.52
h_name footer 19 0.19
h_name h_provider 18 1.96
h_name newsletter 9 0.26
h_name offpage 0 0.4
h_name show 19 0.63
h_name stores 1 0.3
h_name thisdoc 17 0.58
h_name thou 17 0.39
h_name to 6 0.03
h_name tool 9 -0.24
h_name toward 4 -1.21 19 0.79
h_name you 14 0.68
h_provider  3 -0.45 5 -0.18 10 -0.12 17 -1.09 19 -0.83
h_provider giveaway 13 1.39
h_provider identity 0 0.39
h_provider provider 7 1.2
h_provider someone 0 0.19
h_purpose  0 -0.15
h_purpose @ 12 0.51
h_purpose analytics 12 0.49
h_purpose copula 6 0.78
h_purpose with 12 0.52
hand  13 0.98
hand not 13 0.34
hand outparty 13 0.04
hand to 13 1.03
hearsay  13 -0.06
hearsay pd 14 -1.26
hearsay personal 14 -1.02
hearsay personaldata 14 -0.77
hedge  3 -0.5 16 -1.2
here  13 -0.41
here link 13 -0.02 20 1.48
here thisdoc 13 -0.18 18 0.29
here whole 18 0.23
holdings  1 -0.39 2 -0.25 3 -1.21 4 -0.41 6 -0.43 7 -0.54 8 -0.44 9 -0.06 12 -0.2 16 -0.12 19 -0.32 20 -0.96
holdings @ 3 -0.39 13 0.41 15 0.8
holdings ^ 8 -0.01 15 0.54 16 0.68 19 1.11
holdings all 11 0.5
holdings analytics 11 0.55
holdings anon 11 0.17
holdings assigned 14 -0.14
holdings before 0 0.71 11 0.32
holdings by 19 -0.09
holdings click 9 0.8
holdings content 13 0.46
holdings cookie 0 0.31 17 0.27 18 0.38
holdings cookies 0 0.19 17 0.16 18 0.21
holdings copula 11 0.15
holdings country 16 0.43
holdings deal 9 0.36
holdings expire 16 0.07
holdings first 9 1.25
holdings flow 4 0.77
holdings gets 17 0.55
holdings ground 1 0.34
holdings knowing 19 0.74
holdings measure 17 0.54
holdings merge 13 -0.14
holdings negation 4 0.09 14 0.97
holdings not 11 -0.69
holdings only 9 0.55
holdings ours 13 0.18
holdings outparty 0 -0.56
holdings outside 13 0.08
holdings process 0 -0.3
holdings records 15 0.2
holdings shorten 11 0.6
holdings show 6 0.25
holdings someone 14 0.59
holdings stay 13 0.68 16 0.84
holdings thou 9 0.5 21 0.18
holdings tool 5 0.36 17 0.03
holdings unless 13 -0.94
holdings we 17 0.82
holdings with 0 -0.57 12 0.43 15 0.12
holdings you 13 0.8 14 -0.27 15 0.63
hypothetical  0 -3.72 2 -1.8 8 -1.24 10 -3.35 12 -0.55
hypothetical consent 0 -0.31
identify  9 -0.11 11 1.3 15 -0.14
identify merge 11 -0.25
identify negation 11 2.59
identity  11 1.42
identity unknown 11 4.23
idle  2 3.95 17 -1
idle ^ 2 0.27
if  1 0.64 6 -0.02 9 0.31 10 -0.82 11 -1.82 12 -0.14 13 -0.46 15 -1.07 16 -1.07 18 -0.38 19 -0.28 20 -0.09
if ^ 4 -1.28 14 -0.18 16 -0.51
if analytics 0 1.53
if asked 1 0.65
if by 7 0.38
if consent 1 0.89
if copula 1 1.28
if holdings 0 -0.31
if load 7 1.29
if negation 13 -0.14
if open 7 2.07
if reject 4 0.02
if someone 5 -0.49 6 -0.46
if these 6 -0.37
if thou 1 -1.45 4 0.37
if to 9 0.28
if we 0 -0.49
if with 9 0.27
if you 0 0.67 8 -0.91 9 -0.04
inactive  2 0.01 12 -1.57
includes  9 -0.01 13 -0.66 14 0.46 15 -0.41 19 -1.01
includes analytics 3 2.14
includes assigned 3 -0.36
includes content 3 0.66
includes cookie 3 0.69
includes negation 14 1.22
includes offpage 3 1.18
includes personal 14 0.29
includes shown 3 -1.34
includes these 3 0.13
includes tool 3 0.49
inland  1 -0.37 3 -0.66 7 -0.6 9 -1.13 10 -0.05 11 -0.55 13 -2.83 14 -2.42 15 -0.29 16 3.67 17 -2.05 18 -0.11 19 -1.81 21 -0.4
inland after 16 0.11
inland country 16 -0.83
inland negation 16 0.62
inland usa 16 -1.39
inland whereif 16 0.25
ip  0 -0.79 3 -0.49 9 -1 10 -0.48 11 -1.73 12 4.59 13 -1.2 14 -0.49 16 -0.67
ip ^ 12 0.92
ip all 12 0.3
ip analytics 12 0.15
ip before 12 1.3
ip blocked 12 -1.21
ip bounded 12 1.66
ip deadline 12 1.49
ip deletion 11 -0.34
ip each 12 0.57
ip endpart 12 0.09
ip inactive 12 -1.39
ip leans 12 0.23
ip linkword 12 0.88
ip only 12 1.48
ip provider 7 0.03
ip receive 12 0.3
ip refers 12 0.22
ip shorten 12 0.76
ip these 12 0.57
ip tool 7 0.03
ip toward 7 2.3
keepus  13 5.47
kept  3 -0.17
kept appears 16 -2.77
knowing  3 -0.06 11 0.17 13 -0.43 17 -0.43 18 -0.11
knowing by 0 0.49
knowing detail 19 0.33
knowing offpage 19 1.01
knowing present 11 0.04
knowing shown 6 0.14
knowing tool 19 0.83
lacking  18 4.31
lawsays  0 -4.05 3 -0.23 4 -4.41 8 -0.18 13 -3.3
leans  0 -0.16 7 -0.38 9 -0.38 15 -0.28
leans analytics 4 0.74
leans anon 11 0.22
leans by 10 0.18
leans cannot 11 0.73
leans cookie 2 0.28
leans cookies 2 0.65
leans copula 1 0.7 7 -0.17 17 0.62
leans gets 6 0.97
leans ground 1 1.14
leans h_name 2 0.73
leans h_provider 2 0.6
leans listing 18 0.1
leans measure 20 0.18
leans not 13 0.66 14 0.02
leans offpage 19 0.75
leans process 14 0.62
leans shown 3 0.11
leans someone 9 -1.32
leans these 1 0.55
leans verbfirst 1 0.82
leans video 10 0.17
leans you 20 0.84
leave deal 9 0.87
leave goesout 9 1.12
leave inland 16 0.93
leave we 13 2.64
link  3 -0.3 4 -0.56 8 -1.86 9 -0.37 10 -0.25 12 -1.16 13 -0.11 15 -0.38 18 -0.27
link banner 6 0.08
link h_provider 7 0.92
link load 7 0.32
link measure 20 0.75
link offpage 6 0.83
link optout 20 0.89
link outparty 14 2.12
link these 19 0.06
link tool 19 0.44
link toward 0 1.56
link transfer 7 0.1
link we 19 1.65
link with 7 0.33
linkword  0 -0.25 9 -0.38 12 1.33 15 -0.56 18 -0.59
linkword set 20 1.07
list  14 -0.05 18 0.56 19 1.98
list by 18 1.66
list detail 18 0.28
list find 18 -0.53
list these 18 0.59
list thisdoc 19 -0.09
list to 18 0.55
list whole 19 -1.1
listed  17 0.18
listed detail 19 -0.51
listed flow 17 1.21
listed listing 18 -0.74
listed negation 17 1.46
listed not 17 1.26
listing  2 -0.2 3 -1.62 5 -0.44 10 -0.02 12 -0.18 14 -0.81 15 -0.49 17 -0.56 18 1.76 19 0.18 20 -0.97
listing ^ 18 1.99 19 -0.04
listing by 18 0.24
listing h_name 19 -0.97
listing newsletter 14 4.03
listing offpage 19 0.17
listing these 18 0.57
listing tool 17 -1.12 19 0.78
listing we 18 -0.98
listing whole 17 -0.22 18 1.15 19 -0.25
load  2 -0.86 4 -1.15 5 -0.2 7 2.9 8 1.53 9 -0.44 11 -0.36 12 -0.16 13 -0.34 15 -0.82 17 -0.27 18 -0.31 19 -0.27 20 -0.72
load @ 0 0.12 13 1.04
load ^ 7 -0.12
load after 9 -1.35
load browser 7 0.11
load click 0 -1.39 7 -0.9 8 1.3 9 -0.16
load consent 0 1.38 3 0.59
load cookie 10 0.21
load cookies 10 0.48
load copula 21 0.19
load exist 7 0.35
load first 8 0.96 9 -1.79
load holdings 9 1.5 15 0.04
load if 0 1.41 8 0.22
load merge 9 0.35
load only 8 1.28
load open 7 0.88 8 -0.73
load outparty 0 0.13
load playstart 7 -0.06
load present 3 0.61 7 0.56
load privacymode 10 0.64
load provider 7 0.27
load recognition 15 0.04
load server 7 2.15
load show 6 0.7
load someone 8 0.5
load third 0 1.59
load thou 7 0.2
load to 3 1.55 8 -0.35 13 0.96
load together 6 -0.21 7 0.39 8 -1.23
load toward 3 0.32 8 -1.05 13 0.2
load verbfirst 21 0.41
load yours 8 -0.39
madeby  7 -0.26
madeby @ 0 0.26
map  3 0.56
map load 8 -0.39
map open 7 -0.5
map regardless 7 1.52
map thou 8 1.21
map you 7 1.39 8 1.17
marketing  4 -0.09 5 -0.46 8 -0.03 11 -0.1 14 -0.68 15 -0.1 17 -0.54 19 -0.02 20 0.88
marketing @ 3 2.05 17 0.58
marketing assigned 3 0.79
marketing before 0 0.76
marketing consent 0 0.93
marketing cookie 0 0.8 3 1.1
marketing exist 0 0.6
marketing gets 0 1.59
marketing h_name 4 1.99
marketing not 0 0.09
marketing offpage 3 1.2
marketing only 0 2.04
marketing set 0 0.31
marketing third 13 1.25
measure  4 -0.35 5 -2.32 7 -0.19 8 -1.21 13 -0.34 20 1.62
measure @ 0 -0.11 17 1.58
measure after 3 2.05
measure anon 11 0.66
measure by 20 0.2
measure consent 0 0.61
measure cookies 3 1.64
measure deal 3 0.43
measure open 0 0.13
measure pd 14 1.96
measure to 20 0.86
measure toward 17 2.24 20 0.38
measure verbfirst 0 1.3
measure we 0 1.18
measure websites 15 0.43
measure you 0 0.15 20 0.34
mech_dpf  16 -0.3
mech_scc  16 -0.24 21 -0.89
merge  7 -0.35 8 -0.07 13 -1.3 15 0.52 17 -0.07
merge by 15 0.5
merge holdings 15 1.98
merge not 15 2.83
merge open 15 -0.79
merge others 15 0.36
minor  15 -0.05
mode  3 -0.01 7 -0.13 10 7.34 20 -0.24
more  14 -0.64
necessary  0 -0.7 1 -1.15 2 3.89 4 -1.74 5 -1 6 -0.5 9 -0.7 11 -0.57 13 -1.64 14 -2.39 17 -4.93
necessary ^ 0 -0.16 2 -0.06 3 2.15
necessary by 2 0.06
necessary tool 3 1.14
necessary use 2 -1.32
negation  1 -0.66 3 -1.56 4 0.26 5 -0.48 6 -1.34 7 -0.94 9 -0.33 10 -0.98 12 -1.11 13 1.32 15 1.32 18 -0.41 19 -1.35 20 -0.29 21 -0.98
negation @ 0 0.49 4 0.7 10 -1.05
negation ^ 4 0.56
negation again 11 3
negation anon 11 -2.42
negation asked 1 -0.28
negation beyond 17 0.27
negation by 15 0.19 17 0.97 20 0.21
negation combine 15 0.11
negation consent 1 -0.56 3 0.31 4 0.49
negation content 4 0.45 13 0.47
negation cookie 10 0.37
negation cookies 10 0.44
negation copula 10 0.15
negation crosssite 15 4.07
negation dc_name 14 2.71
negation deal 4 -0.03 20 1.19
negation deed 9 0.55
negation detail 11 0.89
negation duty 8 0.08
negation effect 4 0.18
negation encrypt 21 -0.92
negation find 11 0.22 21 2.22
negation freeof 0 1.54 14 -2.02
negation giveaway 13 0.75
negation goesout 14 -0.58
negation holdings 9 -0.29 15 0.14 16 -0.55
negation if 4 0.43
negation inland 13 -0.63 16 3.03
negation ip 12 0.5
negation knowing 11 1.37
negation lacking 18 3.12
negation load 0 1 7 -1.44 13 0.56
negation marketing 20 0.66
negation measure 20 1.45
negation merge 15 0.55
negation necessary 0 0.88 2 0.35
negation none 13 -0.11
negation not 0 1.6 4 -1.36 13 0.36 15 -0.24 16 -0.47 17 -1.2
negation only 2 0.58 17 -0.9
negation open 10 0.2
negation other 16 0.33
negation others 2 0.26 4 -0.29 14 -0.35 15 0.15 17 1.67
negation outparty 3 -0.1 16 0.21
negation outside 13 1.42
negation pd 14 1.1
negation personal 9 -0.44 14 0.62
negation personaldata 9 -0.5 11 -0.86 16 -0.26
negation present 0 0.54
negation process 11 -0.72 14 2.12
negation provider 0 0.63
negation recognition 11 2.49 13 -0.95
negation records 13 0.31 15 0.1 16 -0.02
negation reject 4 0.38
negation sell 13 1.09
negation service 17 0.52
negation set 0 0.12
negation share 13 1.01
negation shown 10 0.86
negation someone 0 -0.4 4 0.8 11 0.43 18 -0.21
negation these 0 -1.38 2 0.04 9 -0.76 15 0.16 17 -0.67
negation thisdoc 20 0.55
negation thou 7 -0.18 8 0.37
negation to 15 0.48
negation tool 10 0.25
negation track 15 0.23
negation transfer 13 -0.71
negation verbfirst 0 0.07 13 -1.27
negation we 0 0.19
negation websites 15 0.46
negation wesubj 17 -0.38
negation with 4 0.01 15 0.24
negation without 14 -0.69
negation you 0 -0.34 4 0.14 8 0.4 9 -0.28 15 0.75
newsletter  0 -0.25 4 -0.01 20 -0.5 21 -1.97
newsletter anytime 5 -2.38
newsletter offtopic 5 -2.18 9 -3.02
newsletter toward 5 0.76
newsletter you 9 -0.7
nobody ^ 13 1.14
nobody consent 4 0.92
nobody negation 17 0.29
nobody outparty 17 0.04
nobody personaldata 14 0.34
nobody someone 13 1.58
nobody thou 15 0.25
nodetriment  4 4.6
nodetriment negation 4 0.44
nodetriment you 4 0.94
none  2 -0.2 4 0.41 6 -0.38 16 -0.06
none ^ 13 0.8
none analytics 0 0.75
none by 13 0.55
none cannot 13 1.41
none cookies 0 0.77 4 -1.1 14 0.2
none lacking 18 0.27
none load 13 0.89
none measure 15 2.54
none negation 2 -0.11 4 0.26 6 -0.33
none nobody 11 0.54 13 -0.3
none not 6 -0.17 15 -0.07 16 -0.44
none other 17 0.08
none others 15 -0.57 17 1.65
none outparty 11 0.12 13 -0.49
none outside 15 2.08
none pd 13 -0.97
none personal 14 1.14
none recognition 11 1.24
none share 13 0.18
none someone 4 0.09 11 0.78 13 -0.5
none thou 14 1.82
none tool 4 -0.27
none transfer 13 -0.4
none we 13 0.5
none withus 13 1.87
not  0 0.31 1 -0.5 3 -0.84 7 -0.72 13 0.65 14 0.03 18 -0.19 21 -0.66
not @ 17 -0.84
not anon 11 -2.39
not ask 1 -1.19
not before 0 0.52 4 -0.51 9 3.59
not by 4 0.9 15 1.28
not consent 0 0.19 1 -0.15 3 0.36 4 1.28
not cookie 2 0.46 10 0.35 18 0.47
not cookies 2 0.44 10 0.39 18 0.51
not copula 0 0.85
not deed 9 1.15
not detail 13 -0.46
not effect 4 1.29
not freeof 13 -0.29
not given 0 0.14
not goesout 14 -0.62 16 4.14
not h_name 0 -0.74
not holdings 17 -1.43
not identify 14 0.22
not inland 16 0.14
not ip 12 1.13
not knowing 9 0.85
not lacking 18 1.56
not marketing 0 0.57 20 0.26
not measure 0 0.74
not merge 15 3
not necessary 2 0.01
not negation 1 -0.5 4 0.58 14 1.01 18 -0.04 19 -0.33 21 -0.09
not open 10 0.24
not others 2 0.78 17 1.46
not perhaps 11 2.2
not perk 4 1.03
not personal 9 -0.12 14 0.73
not personaldata 13 0.82
not process 9 0.01 14 0.01
not provider 0 0.22 13 0.46
not recognition 11 0.91
not require 4 2.39
not service 0 -0.18
not shown 14 0.14 18 0.5
not someone 9 0.59 11 0.62 14 1.39
not these 0 -0.22 2 0.19 4 0.1 11 -0.2
not third 14 -0.12
not thirdcountry 16 4.72
not thou 4 0.49 14 0.79
not to 13 1
not tool 10 0.17 17 1.08
not toward 4 -0.68 9 0.42 13 0.03 14 0.08
not track 10 1.5
not verbfirst 0 1.07 3 0.91 10 0.4
not we 13 -0.74
not who 11 2.42
not whole 18 -4.28
not without 13 -0.09
not you 0 -0.17 4 0.24 12 0.94 13 -0.25 17 -0.02
nothingelse  15 -0.36 17 0.56
nothingelse ^ 17 1.28
nothingelse not 17 0.59
nothingelse others 15 -0.07
nothingelse outparty 17 0.28
offer privacymode 10 -1.15
offpage  1 -0.73 9 -0.38 11 -0.43 12 -0.07 13 -1.25 15 -0.68 17 -0.14
offpage appears 3 0.64 19 0.83
offpage banner 6 -0.75
offpage before 6 0.56
offpage content 3 0.24 8 0.77
offpage detail 19 1.35
offpage duty 6 -0.96
offpage exist 6 0.98
offpage find 6 -0.01
offpage h_name 2 0.5 6 0.72
offpage holdings 5 0.34
offpage leans 6 -0.94
offpage load 7 0.06
offpage marketing 3 2.02
offpage only 2 0.23
offpage present 3 0.76
offpage slot 20 1.27
offpage stay 3 1.03
offpage thou 6 0.94
offpage to 2 0.22
offpage toward 2 0.93
offpage verbfirst 18 0.99
offtopic  0 -2.6 4 -0.45 5 -2.16
offtopic you 0 -0.89
once  12 -3.41
only  2 1.83 3 -0.94 4 -0.4 6 -1.28 7 -1.39 9 1.68 10 -0.11 11 0.65 17 1.98 18 -0.06 19 -1.08 20 -0.25
only @ 17 2.73
only after 7 -0.43 9 0.54
only answer 9 1.25
only bounded 12 0.42 18 -1.36
only by 12 0.55
only click 8 0.18
only consent 0 1.23 3 1.22 9 -0.26
only cookie 2 1.44
only cookies 2 0.79
only deal 17 0.58
only deed 9 0.57
only domain 12 0.37
only gets 9 0.04
only ground 1 0.36
only group 11 2.27
only h_name 2 1.02
only h_provider 0 0.09
only if 9 0.74
only listing 17 2.29
only load 8 0.57
only necessary 0 -0.07
only negation 17 -0.49
only not 15 0.59 17 -1.29
only ours 15 0.46
only owndata 17 0.79
only payment 9 0.94
only records 17 0.98
only someone 17 -0.63
only these 17 0.33
only tls 21 1.38
only tool 3 -0.46 17 2
only toward 16 -0.51
only usable 4 2.16
only we 9 1.59 15 1.34
only who 0 0.5
only whole 0 1.4
only with 3 0.18 9 0.23
only without 2 1.43
only you 9 0.23 12 0.25
onsite  0 -0.62 4 0.35 5 -0.65 10 -0.56 13 -0.48 20 -0.73
onsite anon 12 0.92
onsite cookie 0 -1.45 17 0.24
onsite cookies 17 0.55
onsite encrypt 21 0.51
onsite h_name 17 0.78
onsite pd 14 0.45
onsite these 17 0.81
onsite we 14 0.37
onsite websites 11 -0.48 17 0.12 21 0.91
onsite wesubj 14 1.37
onsite you 15 2.17
open  7 3.05 8 -0.09 9 -0.23 11 1.02 13 -0.56 15 -0.28 17 -0.22 18 -0.21 21 -0.01
open @ 7 0.69
open analytics 3 2.05
open anon 11 0.51
open banner 6 0.67
open by 7 0.34
open consent 6 1.07
open copula 11 0.36
open holdings 7 -1.87 20 0.63
open negation 4 0.47
open not 14 0.1
open show 6 1.1
open stores 7 0.29
open to 7 0.06
open traffic 7 0.67
open whole 21 0.41
optaddress  10 -1.14 19 -1.22 20 4.99
optout  3 -0.44 4 -0.62 5 -0.04 10 -0.24 11 -0.33 15 -0.11 19 -0.33 20 2.77
optout @ 20 0.5
optout by 20 0.15
optout not 20 -0.5
optout with 20 0.98
other  0 -0.13
other exist 17 0.28
other others 0 -0.03
otherperiod  0 -0.35 7 -0.57 8 -1.09 10 -0.35 13 -2.52 15 -0.35 17 -0.09 20 -1.44
otherperiod holdings 9 1.4
others  4 -0.59 7 -0.08 9 -0.82 11 -1.73 15 1.11 19 -0.58 20 -0.3
others ^ 17 1.79
others consent 0 0.57 3 0.6
others exist 17 1.44
others holdings 15 0.74
others measure 15 1.95
others negation 17 2.26
others not 17 1.16
others outparty 7 -1.36 9 -0.36
others require 0 1.56 3 0.07
others set 17 0.44
others someone 15 1.05
others websites 13 -0.18
ours  0 -0.55 8 -0.16 9 -0.17 10 -0.08 20 -0.18
ours @ 10 0.7
ours after 9 0.32
ours bounded 16 0.36
ours copula 15 0.36
ours euland 16 0.06
ours holdings 16 0.58
ours listing 18 1.09
ours negation 4 0.85 11 0.14
ours outparty 19 0.01
ours policyword 19 1.34
ours provider 19 0.2
ours records 12 1.41
ours we 13 0.3
ours websites 7 0.79
outparty  2 -0.44 6 -0.73 10 -0.98 11 -0.27
outparty @ 17 1.22
outparty access 13 1.61
outparty ago 17 3.29
outparty choice 5 3.43
outparty content 17 1.25
outparty copula 18 0.36
outparty flow 13 0.77
outparty gets 13 2.09
outparty inland 16 -0.91
outparty negation 9 1.71 13 0.2
outparty not 9 0.12
outparty onsite 17 1.71
outparty ours 17 0.49
outparty provider 13 -0.27
outparty require 3 2.37
outparty someone 11 0.28
outparty third 13 0.01
outparty thisdoc 15 0.98
outparty tool 4 -0.03 14 -0.15
outparty track 17 -0.63
outparty verbfirst 18 0.01
outparty websites 13 -0.62 15 0.02
outsider  13 1.42
owndata  1 -0.32 3 -0.79 7 -1.3 8 -2.12 11 -0.58 12 -0.62 14 -0.86 18 -0.67
owndata deed 4 1
owndata first 9 1.07
owndata inland 16 0.96
owndata negation 9 0.45
owndata none 9 0.45
payment by 9 0.11
payment encrypt 21 1.07
payment not 9 0.51
payment tool 17 2.29
payment with 9 0.11
pd ^ 14 1.54
pd by 14 0.5
pd negation 13 -0.55 14 1.91
pd none 14 0.69
pd records 14 -0.64
pd someone 14 1.12
perhaps someone 19 0.03
personal  4 -0.11 9 -0.29 14 3.64 15 -0.04 17 -1.04
personal holdings 11 -0.74
personal negation 14 0.25
personal pd 14 -0.38
personal records 13 -0.64
personal shown 14 0.79
personal these 14 0.71
personaldata  0 -0.62 2 -0.71 3 -0.45 4 -1 5 -0.11 7 -0.81 11 -0.73 12 -1.02 15 -1.35 18 -0.2 20 -0.56
personaldata @ 11 0.78
personaldata assigned 14 -0.57
personaldata basis_word 13 -1.4
personaldata bounded 17 0.26
personaldata copula 13 -0.02
personaldata deal 17 1.11
personaldata deed 9 2.05
personaldata euland 16 1.29
personaldata freeof 14 -2.1
personaldata goesout 16 -0.76
personaldata h_life 16 0.19
personaldata holdings 0 -0.77 12 -0.02 14 0.2
personaldata negation 13 1.34
personaldata open 11 0.15
personaldata personal 11 -0.23
personaldata process 11 0.54
personaldata records 9 -0.15 12 -0.85
personaldata these 15 -0.63
personaldata third 14 -0.67
personaldata thou 9 0.63
personaldata tool 19 0.16
personaldata within 16 1.49
personaldata you 9 0.17
planned  6 -1.34 10 -1.01 16 -2.03 19 -0.05
playstart  8 0.41 9 -0.25 10 1.31
playstart h_name 10 1.99
present  4 -0.7 8 -0.23 9 -0.68 11 -0.17 13 -0.23 14 -0.46 15 -0.7 17 0.3 20 -0.36
present consent 0 0.26
present find 19 0.11
present someone 1 1.3 19 -0.69
present these 3 1.04
present to 9 -0.02
present use 17 -0.34
present we 0 -0.74
present you 1 0.47
privacymode  3 -0.53 7 -0.35 10 6.11
privacymode cookie 10 -2.74
privacymode cookies 10 -0.64
privacymode domain 10 -0.64
privacymode these 10 -2.5
process  3 -0.08 5 -0.65 7 -2.35 10 -0.42 13 -1.07 15 -1.47 17 -1.22 19 -0.41 21 -0.11
process anon 11 3.74
process before 0 -0.68
process by 19 -0.17
process consent 0 -1.2
process deed 0 0.44 9 1.01
process eu 16 0.76
process ground 1 -0.89
process if 9 0.08
process inland 16 1.43
process negation 14 2.03
process not 9 -1.37 14 0.58
process open 0 0.7
process shorten 11 0.34
process these 1 0.31 4 0.89
provider  3 -0.69 4 -0.04 6 -0.42 11 -0.43 12 -0.47 15 -0.33 18 -0.12 19 1.66
provider deal 19 0.28
provider find 19 0.16
provider giveaway 19 0.8
provider ip 12 -1.92
provider load 7 0.67
provider offpage 19 0.73
provider onsite 19 1.16
provider stay 19 0.64
provider tool 6 -0.05 13 -0.15 15 -0.46 17 1.32 19 1.14
provider we 17 0.63
readmore  14 -0.07
receive  0 -0.02 1 -0.92 3 -0.3 13 -0.04 16 -0.38
receive by 17 1.13
receive same 4 0.36
receive thou 9 0.7
recognition  4 -0.67 5 -0.08
recognition browser 21 -3.59
recognition merge 11 -2.79
recognition others 15 0.44
recognition someone 11 0.92
recognition tls 21 -0.18
recognition to 11 1.93
recognition wesubj 13 2.21
records  0 -0.7 1 -1.07 2 -0.93 3 -0.2 4 -0.69 5 -0.81 6 -0.91 7 -0.61 14 -0.61 15 -0.05 17 -0.57 18 -0.25 19 -1.25 20 -1.31 21 -0.33
records @ 11 0.54
records after 9 0.22
records analytics 11 0.27
records anon 11 0.69
records before 8 0.74 11 0.25
records bounded 16 0.69
records by 4 -0.97
records copula 13 -0.47
records deletion 12 -0.79
records euland 16 0.02
records giveaway 13 -0.15
records given 9 0.25
records group 11 5.82
records h_name 18 -0.74
records holdings 8 -0.38 13 -0.39 14 -0.16 16 -0.45 21 -0.26
records list 19 -0.14
records merge 13 -0.02 15 1.56
records none 4 0.08 9 0.14
records not 9 0.09 13 0.91 17 -1.42
records only 9 0.4 12 0.76
records onsite 13 0.78
records recognition 11 0.7
records refers 10 0.66
records someone 9 0.74 14 0.35
records stay 16 2.47
records these 8 0.15 11 0.5
records thisdoc 5 0.33
records toward 14 -0.27
records use 11 2.06
records verbfirst 12 -0.75
records you 9 0.1
refers  2 -0.38 3 -0.35 4 -0.95 5 -1.57 7 -0.21 8 -0.59 13 -2.38 20 -0.01
refers after 7 -2.12
refers leans 8 -0.03
refers offpage 19 0.45
refers show 6 0.81
refers verbfirst 19 0.09
regardless  4 0.82 7 1.04
regardless cookie 4 0.81
regardless cookies 4 1
regardless tool 4 0.29
regardless you 7 1.21
reject  4 4.26 9 -0.03 11 -0.51 14 -0.63 15 -0.08 17 -0.07 18 -0.05 19 -0.17
reject @ 4 0.33
reject consent 4 -1.08
reject cookies 0 0.95
reject effect 4 0.19
reject necessary 0 0.09 2 2.13 4 -0.48
reject negation 4 0.18 13 -0.57
reject none 4 0.95
reject same 4 1.06
reject set 0 1.44
reject shown 4 0.04
reject to 4 0.04
reject you 4 0.46
remember  4 -0.25 11 -0.08
remember aslongas 5 0.98
removed  5 1.05
renounce  4 1.92 13 0.52
request  13 -3.21 14 -2.03
request ^ 14 -1.02
request personaldata 14 -0.06
require  0 0.71 5 -1.71 9 -0.84 17 -0.04
require click 8 0.07
require consent 0 1.09
require cookie 0 -0.3 4 1.04
require negation 0 -1.62
require set 0 1.3
require someone 0 0.16
require these 3 0.65
require tool 0 -2.55
require wait 0 1.23
require you 0 0.57
retrieve  6 -1.41 9 -0.31
retrieve by 7 0.76
retrieve cookie 19 0.02
retrieve h_name 19 0.15
retrieve thou 8 0.81
retrieve with 7 1.27
right_access  20 -0.05
right_restrict  4 -0.05
right_restrict effect 4 -0.02
same  4 4.26
sell  9 -0.44 13 3.31 14 -2.56
sell negation 13 1.28
sell not 13 0.75
sell personal 13 0.64
sell toward 13 -2.98
sell trading 13 -1.91
separately  19 1.34
separately someone 19 0.2
server  1 -0.43 10 -0.53 12 -0.38 21 0.58
server confined 16 0.33
server stores 13 -0.09
server these 16 0.31
service  0 -0.18 5 -0.5 7 -0.01 13 -1.02
service consent 3 0.04
service only 17 0.31
service payment 17 -0.6
service slot 3 0.16
service technology 3 0.56
set  0 1.05 1 -0.05 3 -0.29 4 -0.95 5 -0.9 6 -0.91 11 -0.79 14 -0.17 15 -0.22 19 -0.4
set after 7 0.57
set all 10 1
set analytics 0 0.97
set basis_li 3 1.92
set before 9 -0.24
set consent 0 0.47
set deed 3 0.17
set first 9 -0.52
set h_name 17 0.78
set if 9 0.27
set ip 12 1.06
set necessary 0 -0.6 2 0.06
set negation 0 0.22
set others 18 0.12
set privacymode 10 0.46
set someone 0 0.71 8 -0.21
set switchon 3 0.77
set thou 0 1.75
set to 3 -1.04 7 -1.12
set tool 10 1.04
settings  4 -0.54 5 1.73 6 -0.27
settings you 21 0.14
share  4 -1.16 10 -0.09 13 1.8 14 -1.49 15 -1.76 16 -0.86 17 -0.23
share after 9 0.57
share flow 13 -1.27
share giveaway 13 -1.68
share negation 13 0.54
share ours 13 -0.85
share outparty 13 0.81 17 -0.12
share these 3 0.26
share traffic 9 1.56
share unless 13 -1.19
share you 0 -0.31 9 0.35 13 -0.48
shorten  0 -0.52 7 -0.92 12 3.66 17 -0.1
shorten analytics 11 0.78
shorten deletion 12 -3.03
shorten nobody 11 0.49
shorten you 12 0.3
shorten yours 12 -1.13
show  0 -0.9 3 -1.95 4 -0.32 5 -1.74 6 1.27 9 -0.15 12 -0.42 13 -0.28 15 -0.7 18 -0.18 20 -0.81
show after 8 0.54
show appears 6 -1.58
show asked 1 -0.85
show banner 19 0.67
show by 7 -0.8
show choice 6 0.54
show copula 10 0.34
show find 7 1.34
show footer 6 0.93
show group 11 0.6
show ip 7 0.89
show map 8 0.76
show not 11 0.53
show only 0 1.68
show open 7 -0.53
show ours 0 0.57
show outparty 0 0.17
show personal 14 1.13
show refers 6 0.61
show these 19 0.33
show thou 7 -0.58
show to 7 -0.02
show use 6 0.38
show window 2 -0.04 6 0.99
show with 8 0.29
show you 0 0.75
shown  0 -0.16 1 -0.15 2 -0.3 5 -0.12 7 -0.54 8 -0.76 10 -0.14 13 -0.32 20 -0.86
shown after 7 -0.58
shown analytics 3 0.35
shown anon 11 0.54
shown consent 6 1.17
shown cookie 19 -0.5
shown copula 16 -0.28 18 -0.92 19 -1
shown holdings 15 0.16
shown inland 16 0.5
shown leans 16 0.16
shown not 11 0.51
shown provider 19 0.84
shown someone 5 -0.43
shown these 21 0.89
shown thisdoc 19 -1.39
shown thou 19 1.55
shown use 6 0.5
shown we 17 -1.06
shown wesubj 19 1.21
shown whole 4 -1.63 18 2.48 19 -0.28
shown with 6 0.25
sitealone  15 1.79
slot  3 1.36 7 -0.18 9 -0.44 11 -1.09 13 -0.38 18 -0.54 20 2.02
slot analytics 3 1.26
slot assigned 3 1.88
slot by 20 0.53
slot click 4 0.86
slot content 3 0.58
slot leans 3 0.51
slot measure 20 0.27
slot not 8 0.79 20 2.84
slot open 20 0.45
slot someone 20 0.54
slot these 20 0.19
slot thisdoc 3 -1.55 20 2.21
slot to 20 0.11
slot window 3 1.33
socialpage  10 -0.35 12 -0.56
someof  5 -0.06 16 -0.08 17 -1.35
someone  1 -0.58 3 -0.27 5 -0.27 7 -0.61 8 -0.14 11 1.02 12 -0.15 13 -0.72 15 -0.68 16 -0.41 17 -0.53 21 -0.62
someone @ 4 0.88 7 -0.06
someone ^ 9 -0.02 15 -0.41
someone after 1 0.08
someone analytics 0 0.81
someone by 14 -0.19
someone click 0 -0.19
someone confined 11 0.43
someone consent 1 0.03 2 -0.73 5 -0.15
someone content 9 -0.78
someone copula 9 0.53 11 0.89
someone crosssite 15 0.22
someone deed 9 0.99
someone expire 11 1.78
someone freeof 18 1.33
someone holdings 11 -0.51
someone if 0 -1.3
someone leans 10 0.24
someone necessary 2 1.16
someone not 8 -0.65
someone offpage 0 0.18 4 0.27
someone other 15 0.36
someone others 15 1.82
someone ours 21 1.23
someone outparty 11 -0.08 13 0.25
someone payment 9 0.16
someone personal 13 -0.1
someone playstart 8 1.6
someone receive 9 -0.83 19 0.25
someone recognition 11 0.81 14 -1.06
someone records 9 0.06
someone refers 7 -3.02
someone reject 0 -0.52
someone show 6 1.21
someone slot 20 0.01
someone stay 11 0.04
someone switchon 8 0.76
someone these 7 -0.28 20 0.21
someone to 5 0.08 7 -0.5
someone transfer 9 0.4 21 0.42
someone use 0 -1.65
someone verbfirst 0 0.41 9 -1.74
someone we 21 0.69
someone websites 11 -0.83 15 0.57
someone whereif 9 2.11
someone with 11 -1.21 20 0.43
someone without 18 0.19
someone you 3 -0.19 5 -0.29 8 -1.41
stay  9 -0.18 10 -0.03 17 -0.11 21 -0.25
stay after 2 0.77
stay appears 3 1
stay blocked 0 0.77
stay click 8 0.33
stay inland 16 0.35
stay someone 13 1.6
stay tool 19 0.62
stay withus 13 0.74
store  3 -0.34 6 -0.24 7 -1.06 8 -0.3 15 -0.33 17 -0.62 19 -0.02 21 -0.65
store copula 10 0.1
store euland 16 0.01
store inland 16 1.2
store ip 12 1.93
store leans 13 0.83
store negation 12 1.65
store not 14 0.64
store pd 14 1.06
store server 16 -0.52
store shown 10 0.42
store stay 16 -0.12
store these 11 1.09
stores  0 -0.3 3 -0.13 4 -0.87 6 -0.83 8 -0.62 9 -0.6 10 -0.15 12 -0.18 16 0.81 17 -1.05 18 -0.57 19 -0.61 20 -0.92 21 -0.48
stores bounded 16 1.09
stores by 1 0.25
stores confined 16 1.22
stores cookie 2 0.67
stores cookies 2 0.29
stores euland 16 1.94
stores goesout 16 -1.28
stores inland 16 1.12
stores kept 16 1.05
stores leans 16 0.83
stores other 16 2.41
stores server 16 1.23
stores stay 16 0.77
stores third 16 0.16
stores usa 16 -1.05
stores we 9 0.97
stores wesubj 9 0.46
striving  16 -1.52
striving holdings 16 -0.24
switchon  10 2 11 -0.23 12 1.4
switchon set 12 0.08
technology  0 1.7 1 -0.63 3 0.53 6 -0.16 8 -0.66 9 -0.4 13 -0.59 16 -1.12 20 -0.59 21 -0.34
technology @ 17 1.13
technology ^ 0 0.66 20 -0.41
technology after 7 1
technology aslongas 0 0.61
technology before 0 0.88
technology blocked 0 2.01
technology domain 12 0.74
technology necessary 2 0.11
technology negation 0 0.09
technology offpage 7 0.22
technology open 7 1.56
technology outparty 17 0.74
technology payment 17 -0.1
technology service 0 -0.17 17 0.84
technology set 7 1.19
technology settings 19 1.42
technology these 19 1.62
technology third 17 1.4
technology to 4 0.61
technology tool 0 -1.24
technology without 0 0.79
theonly  17 2
theonly we 17 0.54
thereupon @ 8 2.2
thereupon negation 8 0.9
thereupon not 0 0.54 8 0.43
these  0 -0.55 2 -0.12 4 -0.28 6 -0.38 7 -0.31 9 -0.77 11 -0.05 12 -0.11 13 -0.34 15 -0.58 16 -0.48 18 -0.48 20 -0.07 21 -0.4
these ^ 2 -0.15 3 -0.18
these after 7 0.23
these analytics 3 1.03
these anon 11 0.96
these by 8 0.87
these cannot 11 0.82
these category 0 0.1
these consent 4 0.26
these cookie 17 0.55
these cookies 17 0.37
these copula 0 0.02 4 -0.38 9 0.41 15 0.32
these described 18 1.01
these endpart 12 0.16
these exist 6 0.2
these find 19 0.13
these flow 4 0.8
these holdings 0 0.31 5 0.18
these knowing 21 0.67
these linkword 20 2.24
these list 17 1.87
these load 7 0.88
these marketing 3 1.34
these necessary 2 0.45
these negation 4 0.13
these outparty 15 0.49
these perhaps 11 0.13
these records 13 -0.62
these shorten 12 0.21
these show 4 0.39
these shown 3 0.34 6 0.21 17 0.05
these slot 3 1.42 20 0.11
these someone 1 -0.43
these third 15 0.28
these thispolicy 18 3
these thou 8 -0.18
these toward 13 0.73
these verbfirst 1 -0.31
these we 13 0.99
these wesubj 10 0.93
these whole 14 0.92 18 1.38
these with 10 0.16
these withdraw 5 0.44
third  13 0.93 14 -1.11
third other 13 -1.86 15 0.55
third others 17 -0.7
third outparty 13 0.67 14 -0.86
third thou 13 -0.03
third tool 13 0.67
third verbfirst 13 -0.46
thirdcountry  13 -1.98
thirdcountry inland 16 -1.36
thirdcountry negation 16 2.21
thirdcountry not 16 0.49
thisdoc  0 -0.59 2 -1.03 3 -0.98 4 -0.77 6 -0.61 7 -0.54 8 -1.12 9 -0.58 10 -0.46 11 -0.14 13 -0.15 14 -1.12 15 -0.73 16 -1.08 18 1.98 19 -1.74
thisdoc all 18 1.41
thisdoc beneath 3 1
thisdoc cookie 17 0.09 18 0.09
thisdoc cookies 18 0.28
thisdoc find 18 0.73
thisdoc listing 19 -0.45
thisdoc offpage 19 0.03
thisdoc records 17 0.99
thisdoc thou 5 0.26
thisdoc whole 17 -0.11 18 1.17
thisdoc you 18 0.47
thou  12 -0.59 13 -0.8 14 -0.03 15 -0.44 16 -0.37 17 -0.82 18 -0.57 19 -0.21 20 -0.04
thou @ 4 0.22
thou ^ 9 -0.15 13 -0.41
thou after 6 0.64
thou all 4 1.37
thou analytics 0 0.58
thou beneath 5 0.37
thou bounded 9 -1.38
thou by 4 0.76 5 -0.68
thou category 3 0.93
thou click 0 -0.3
thou confined 2 0.59
thou consent 19 0.36
thou content 8 1.08 9 -2.36
thou cookie 4 0.15 19 -0.49
thou cookies 19 -0.31
thou deal 9 0.17
thou deed 4 -0.52
thou encrypt 21 1.19
thou holdings 8 0.01 13 -0.1
thou inland 16 0.36
thou leans 6 0.69
thou load 7 -0.47 8 0.33
thou negation 0 0.19 4 -0.34
thou not 2 0.22 5 -0.14 6 0.37 17 -0.01
thou offpage 7 -0.04
thou only 2 0.6 9 -1.34
thou open 7 0.06 9 -1.42
thou optout 20 0.4
thou outparty 0 0.32
thou playstart 8 0.9
thou show 0 -0.43
thou someone 4 -0.45 6 -0.76 9 -0.81 14 -0.38
thou store 1 0.48 9 0.85
thou these 5 1.4 6 0.04
thou third 13 0.36
thou tool 0 0.73 4 0.42 5 1.1 17 -0.06
thou toward 5 -0.2
thou undo 5 0.38
thou verbfirst 0 1.24 4 0.1 15 0.08
thou wesubj 0 1.11
thou withdraw 5 0.08
thou you 0 -0.54 13 -0.2
thumbnail  8 1.13 9 -1.13
tie merge 11 -1.12
tie recognition 11 -0.47
tie you 9 0.39
tls  7 -2.06 21 7.52
tls copula 21 -8.18
tls whole 21 0.55
to  0 -0.34 1 -0.29 2 -0.29 3 -0.12 7 -0.16 8 -0.59 10 -0.26 11 -0.06 15 -0.35 17 -0.04 21 -0.47
to @ 5 1.08
to after 9 0.19
to by 20 0.24
to cookie 10 -0.98 19 0.03
to cookies 10 -0.63 19 0.33
to copula 13 0.52
to deal 13 -0.3 17 0.08
to detail 19 1.38
to effect 4 -0.85
to giveaway 13 -2.33
to knowing 13 -0.63
to leans 20 0.13
to marketing 0 0.05 20 1.15
to negation 16 0.37
to newsletter 5 -1.92
to nobody 13 0.93
to offtopic 5 -0.27
to onsite 6 0.12
to ours 4 0.29
to payment 9 0.02
to set 13 0.68
to someone 4 0.64 20 0.62
to thou 9 0.14
to tool 19 0.75
to toward 4 -0.27 7 -0.15
together  0 -0.13 7 3.68 9 -0.04 10 -0.04 19 -0.58
together duty 8 2.55
together each 7 -0.74
together onsite 7 0.17
together open 6 -0.68
together set 7 0.48
together show 7 1.16
together to 7 1
together whole 7 -0.68
together with 7 0.92
tool  1 -0.49 2 -0.05 4 -0.16 9 -0.43 11 -1.07 12 -1.15 13 -0.15 14 -0.09 15 -0.25 16 -0.69 20 -0.93 21 -0.95
tool @ 17 0.68 18 1.49
tool ^ 17 -0.28
tool after 11 0.53
tool all 17 0.83
tool analytics 3 0.1
tool appears 6 0.4
tool banner 0 0.44 6 -0.27
tool basis_li 3 2.11
tool below 19 0.73
tool beneath 19 1.09
tool bounded 17 0.51
tool by 6 0.16 18 0.37
tool change 19 1.39
tool complete 18 1.52
tool cookie 0 -0.15 2 -0.2 18 -0.17
tool cookies 0 -0.03 2 -0.13 18 -0.06
tool copula 1 0.06 13 -0.69 19 0.98
tool default 2 -0.99
tool detail 19 0.49
tool domain 10 1.27
tool find 19 1.94
tool fullest 18 1.81
tool gets 6 1.01
tool leans 18 0.25
tool listed 19 0.09
tool marketing 17 -1.52
tool necessary 3 -2
tool not 17 0.21
tool offpage 19 2.04
tool only 9 1.28 17 0.96
tool onsite 18 0.75
tool open 6 0.63 19 0.2
tool ours 3 0.36
tool outparty 17 0.29
tool provider 19 0.54
tool set 9 0.76 18 0.03
tool stores 2 0.98
tool these 6 0.21
tool thispolicy 18 3.74
tool thou 6 0.2
tool to 18 0.53
tool use 17 1 19 0.02
tool verbfirst 13 -0.54 18 0.39
tool we 13 -0.03 17 1.18
tool wesubj 19 1.13
tool you 6 0.72
toward  0 -0.18 3 -0.44 5 -0.05 7 -0.03 10 -1.05 11 -0.52 12 -0.59 14 -0.3 15 -0.14 16 -0.77 17 -1.04 18 -0.59 19 -0.56
toward @ 5 0.22 9 1.23 13 0.17
toward after 9 0.48
toward before 0 0.37
toward by 7 -1.28
toward consent 5 0.53
toward cookie 5 0.82
toward cookies 2 0.06 4 0.03
toward copula 11 0.62 13 0.47 16 0.12
toward domain 10 -1.96
toward encrypt 21 0.76
toward first 8 0.77
toward goesout 16 0.68
toward h_name 4 1.45
toward h_provider 9 1.18
toward leans 20 1.19
toward marketing 0 0.34
toward negation 13 0.52 16 0.14
toward nobody 13 0.63
toward offpage 0 0.48 19 0.49
toward only 9 0.13
toward others 13 0.23
toward ours 13 -0.37 21 0.12
toward outparty 13 1.17
toward owndata 17 1.68
toward privacymode 10 -1.65
toward records 13 -0.8
toward reject 4 -1.39
toward same 4 1.32
toward server 7 0.3
toward service 0 -0.65
toward set 13 0.67
toward slot 0 0.57
toward someone 11 0.33 20 0.57
toward technology 0 -0.91
toward these 0 0.52
toward to 9 -0.11 13 -0.55
toward tool 2 0.14 5 0.01
toward traffic 9 0.03
toward verbfirst 21 0.46
toward video 8 0.83
toward we 13 -0.25
track  4 -0.8 13 -0.99 14 -0.33 15 1.63 19 -0.28
track negation 15 2.18
track not 15 1.34
track other 15 0.9
track others 15 0.1
track outparty 15 0.9
track you 15 0.06
track yourchoice 3 0.11
trading  13 1.96
trading negation 13 0.56
trading not 13 0.48
trading ours 13 0.15
trading records 13 0.31
trading share 13 -0.8 20 0.4
traffic  0 -2.27 1 -0.59 3 -0.36 5 -0.43 6 -0.88 7 -0.41 8 -0.62 9 1.06 10 -0.31 11 -0.1 14 -0.84 15 -0.62 17 -0.23 19 -0.34 21 1.56
traffic ^ 21 0.02
traffic anon 11 0.38
traffic confined 13 1.25
traffic copula 21 1.1
traffic deed 9 0.4
traffic encrypt 21 1.38
traffic flow 21 0.34
traffic negation 9 0.32 13 1.16
traffic not 9 0.28
traffic others 13 1.85
traffic ours 21 0.94
traffic personaldata 9 0.02
traffic records 9 0.16
traffic server 21 0.26
traffic someone 9 -0.66
traffic stay 13 1.05
traffic stores 21 0.19
traffic thirdcountry 16 0.46
traffic tls 21 0.02
traffic transfer 21 0.27
traffic we 21 0.64
transfer  0 -0.12 1 -0.25 4 -0.15 8 -0.28 11 -0.14 12 -1.4
transfer @ 8 1.22
transfer after 9 0.25
transfer deal 9 -0.37
transfer deed 9 -0.65
transfer encrypt 21 1.06
transfer goesout 16 0.88
transfer marketing 20 0.45
transfer negation 16 0.28
transfer not 16 0.4
transfer these 9 1.03
transfer thou 9 0.46
transfer to 9 0.44
transfer tool 13 0.47
transfer traffic 13 -0.05 21 -0.98
transfer you 9 0.83
turnoff  20 3.49
turnoff ^ 20 0.66
turnoff consent 0 0.99
undo  0 -0.49 5 3.35
undo @ 5 0.1
unless  0 1.16 2 0.27 4 -2.24
unless consent 0 1.31 1 0.9
unless copula 17 0.17
unless deed 9 0.11
unless necessary 2 0.42
unless someone 9 1.17
unnecessary blocked 2 4.28
unnecessary cookie 0 1.01
unnecessary cookies 0 0.29
unnecessary copula 0 -0.32
unnecessary negation 4 2.33
unnecessary tool 0 0.65
unnecessary whole 3 0.69
unnecessary you 0 0.45
url  0 -0.23 3 -1.69 4 -1.26 7 -0.6 9 -0.49 10 0.47 14 -0.25 19 2.99 20 4.38
usa  13 -0.05 21 -0.37
usa these 16 0.28
usable  2 -1.67 4 4.17
use  3 -0.74 7 -0.35 9 -1.27 13 -1.09 15 -0.55 18 -0.22 20 0.48
use @ 3 -0.9 6 0.63
use analytics 12 1.82
use anon 12 0.81
use by 0 0.39 12 0.32
use click 8 2.2
use consent 0 0.65
use cookies 17 0.76
use copula 0 0.24
use find 19 2.16
use following 17 1.72
use inland 16 0.86
use necessary 2 1.32
use negation 10 -0.28 17 1.48
use not 17 0.99
use offpage 19 1.08
use only 0 1.08 17 0.62
use others 17 -0.51
use present 17 -0.02
use privacymode 10 1.94
use session 17 1.53
use shown 19 0.17
use these 0 0.02
use thou 0 -1.05 19 0.67
use tls 21 0.12
use to 17 -0.23
use tool 5 -0.29 18 -0.85
use with 12 2.2
use withdraw 5 0.57
use you 0 1.32
verbfirst  1 -0.62 5 -0.79 6 -0.73 8 -0.02 9 -0.55 10 -0.25 12 -0.19 13 -1.12 14 -0.41 15 -0.48 16 -0.3 17 -0.14 19 -0.44 20 -0.59
verbfirst @ 7 -0.18 13 0.39
verbfirst ^ 1 1.03 11 -0.12
verbfirst anon 11 0.25
verbfirst answer 6 2.46
verbfirst bounded 2 0.56
verbfirst by 3 0.34 7 -0.56 13 0.05
verbfirst category 3 0.63
verbfirst choice 10 0.69
verbfirst click 8 0.09
verbfirst cookie 18 0.33
verbfirst cookies 3 0.17 17 -0.42 18 0.77
verbfirst copula 0 -0.22 6 -0.2 7 -0.56 9 -0.21 12 -0.19 15 -0.34
verbfirst deal 14 0.99
verbfirst detail 11 0.23
verbfirst each 7 -3.01
verbfirst exist 16 -0.13
verbfirst holdings 4 0.38
verbfirst leans 9 0.26
verbfirst listing 18 0.44
verbfirst marketing 3 1.41
verbfirst negation 11 0.56 13 0.39
verbfirst not 3 -0.22 17 1.24
verbfirst only 0 -0.14 1 0.55
verbfirst present 16 -0.15
verbfirst same 4 0.29
verbfirst set 10 0.04
verbfirst shorten 12 1.02
verbfirst someone 20 0.51
verbfirst store 16 1.21
verbfirst these 0 0.22 1 1.2 4 0.23 5 -0.27 10 0.63 21 0.43
verbfirst third 13 0.85
verbfirst thou 8 0.22
verbfirst tls 21 1.45
verbfirst to 0 0.72
verbfirst together 7 0.24
verbfirst tool 0 0.02 13 0.32
verbfirst toward 3 0.58 13 1.32
verbfirst transfer 21 0.82
verbfirst yours 9 0.14
video  4 -0.49 9 -1.42
video @ 3 0.26
video ^ 10 1.49
video after 8 -0.47
video content 4 -0.06 8 -0.21
video deletion 3 0.75
video holdings 10 -0.75
video not 8 0.69
video these 10 1.78
video together 8 -1.79
video tool 8 0.97 10 2.39
video track 10 0.1
video verbfirst 10 1.1
wait  3 -0.66
wait analytics 0 -1.01
wait not 0 -2.56
we  0 -0.54 1 -0.75 2 -0.83 3 -0.38 4 -1.03 5 -0.39 6 -0.71 7 -0.51 8 -1.46 9 -0.36 14 -0.52 15 -0.2 16 -0.23 17 -0.27 18 -0.68 19 -0.95 20 -0.88 21 -0.07
we @ 6 0.6
we ^ 1 -0.96 2 -0.7 3 -0.47 5 -0.56 11 -0.64 13 -0.04 17 0.71 19 -0.1
we after 9 0.27
we analytics 3 -0.31
we asked 1 -0.44
we assigned 3 0.26
we bounded 0 -0.19
we by 3 0.8 7 -0.07
we click 9 0.32
we counts 11 0.24
we embed 10 0.59
we find 19 -0.26
we freeof 12 -0.43
we holdings 16 0.99
we keepus 13 1.16
we leans 13 1.08
we listing 18 0.01
we measure 14 1.36
we negation 10 -1.3 14 -0.2 15 0.38
we not 2 -0.71 10 -1.01 13 0.6
we only 11 0.59
we onsite 21 -2.5
we ours 0 -0.1 11 -0.14
we owndata 9 -1.14
we personaldata 17 -0.36
we planned 10 -0.52
we present 19 -0.85
we processor 17 1.76
we someone 14 0.17 15 0.57
we stay 13 0.24
we store 12 0.2
we technology 0 0.16
we these 7 0.47 15 0.65
we third 13 1.01
we thou 11 0.5 15 0.29
we to 12 -0.74
we tool 13 -0.16 17 0.13 19 0.41
we toward 0 0.72 9 -0.35
we twoclick 8 2.62
we use 0 -0.51
we verbfirst 0 -0.52
we websites 0 0.65 7 0.2 15 0.13 21 -0.37
we wesubj 2 -0.2 3 -0.18 4 -0.37 5 -1.19 6 -0.36 7 -0.47 9 -0.3 11 -0.31 12 -0.09 14 -0.15 15 -0.47 16 -0.9 17 -0.46 18 -0.06 20 -0.1 21 -0.57
we with 7 -1.29
we withdraw 5 0.67
we without 12 -0.3
we you 13 0.28 15 1.06
websites  1 -0.33 3 -1.5 5 -0.27 9 -1.41 11 -1.24 13 -0.81 16 -0.11 18 -0.07 19 -0.41 20 -1.21
websites after 6 -3.57
websites before 12 1.57
websites flow 15 0.24
websites negation 15 0.86
websites shorten 12 0.52
websites with 12 1.66 21 -0.56
wesubj  2 -0.14 3 -0.11 4 -0.3 5 -1.1 6 -0.3 7 -0.4 9 -0.22 11 -0.22 12 -0.04 14 -0.09 15 -0.43 16 -0.79 17 -0.3 18 -0.01 20 -0.05 21 -0.5
wesubj @ 0 0.52 17 -0.25
wesubj ^ 1 -0.49 10 -0.37 14 -0.97 19 -0.3
wesubj after 0 -0.09
wesubj ask 0 0.66
wesubj before 0 1.4
wesubj by 0 0.34
wesubj choice 10 0.16
wesubj content 10 -0.25
wesubj cookie 2 0.49 3 0.27
wesubj cookies 2 0.93 17 0.65
wesubj deed 9 -0.06
wesubj following 17 0.21
wesubj h_purpose 12 0.55
wesubj hypothetical 21 -0.03
wesubj if 0 1.25
wesubj inland 16 -0.43
wesubj leans 13 0.11
wesubj load 0 0.3
wesubj measure 0 0.98
wesubj negation 14 -1.28
wesubj not 13 0.05 14 -0.24
wesubj only 11 0.81
wesubj ours 1 0.51
wesubj owndata 13 0.38
wesubj pd 13 0.56
wesubj planned 10 -0.12
wesubj privacymode 10 2.02
wesubj set 0 -0.7
wesubj share 13 0.57
wesubj shown 9 0.16
wesubj someone 13 -0.03
wesubj stores 12 0.34 16 0.97
wesubj technology 0 0.42
wesubj these 17 0.36
wesubj thisdoc 17 0.26
wesubj to 11 -0.86
wesubj tool 13 -1.03 17 0.32
wesubj toward 13 -0.25
wesubj trading 13 0.81
wesubj twoclick 8 0.21
wesubj use 8 0.29 17 0.98
wesubj we 1 1.02 11 -0.55 17 -0.97
whereif ^ 16 -0.78
whereif consent 0 -0.24
which who 3 -1.04 19 -0.69
who  7 -0.12 13 -0.09
who ^ 19 1.33
who outparty 11 -0.03
whole  6 -0.89 8 -0.16 11 -0.15 17 -0.08 19 -0.45 20 -0.93
whole @ 18 0.26
whole ^ 18 1.47
whole below 18 -2.95
whole by 18 0.45
whole cookie 4 -0.84
whole cookies 4 -0.69 18 0.7
whole eu 16 -0.25
whole find 4 3.07
whole listing 18 0.73
whole onsite 18 0.87
whole open 7 0.24
whole outparty 3 0.52
whole receive 18 1.51
whole require 3 1.83
whole service 18 0.41
whole shorten 11 0.76
whole tls 21 0.78
whole to 7 2.36
whole tool 4 -0.37 18 1.64
whole use 18 1.32
whole we 18 1.48
whole websites 21 0.33
whole withdraw 5 0.67
window  1 -0.06 4 -0.6 6 2.52 7 -1.57 9 -0.13 10 -0.07 16 -0.77 18 -0.58
window banner 6 -0.18
window choice 2 -0.53
window cookie 6 0.29
window cookies 6 0.36
window encrypt 21 1.59
window negation 0 0.35
window not 0 0.93
window offpage 3 0.7 6 -0.87
window open 6 0.46
window thou 6 0.55
window with 6 1
with  0 -0.15 1 -0.44 4 -0.32 13 -0.8 16 -0.25 17 -0.83 18 -0.45 21 -0.31
with @ 7 -0.03
with arrival 6 0.93
with assigned 20 1.22
with by 1 -0.31 3 -0.24 4 -0.81 13 -0.22
with click 8 0.76
with consent 0 0.22 1 1.3
with deed 9 1.4 20 0.75
with detail 11 0.48
with domain 3 1.19
with flow 9 -0.87
with functional 3 0.86
with h_life 11 1.79
with link 19 0.23
with negation 11 0.02
with not 11 0.38 20 0.3
with onsite 15 0.39
with open 6 0.66
with records 15 0.93
with someone 6 0.18
with these 0 1.65 10 0.37 20 0.08
with thisdoc 20 0.42
with together 7 -0.94
with tool 2 0.51
with toward 6 0.98
with verbfirst 10 0.13
with you 6 0.39 12 -0.37
withdraw  0 -1.4 1 -2.26 3 -0.85 4 -1.11 5 3.69 6 -0.46 19 -0.61
withdraw @ 5 0.69
withdraw ^ 5 2.36
withdraw consent 0 -0.22
withdraw cookie 5 0.64
withdraw cookies 5 0.27
withdraw offpage 5 0.38
withdraw tool 5 0.67
withdraw toward 5 0.25
withdraw undo 5 -1.1
without  11 -0.1 13 -1.07
without ^ 2 0.42 14 -1
without before 0 -1.03 14 0.52
without consent 0 0.79
without freeof 11 -0.04
without negation 14 -1.43
without nopersonaldata 14 0.78
without personaldata 14 1.76
without set 0 -0.09
withus we 7 0.69
words 0 0 -2.22 1 -2.21 2 -2.94 3 -1.5 4 -2.7 5 -2.79 6 -3 7 -2.23 8 -2.65 9 -2.63 10 -2.37 11 -1.95 12 -1.97 13 -0.77 14 -1.5 15 -2.06 16 -1.5 17 -1.54 18 -2 19 -1.7 20 -3.84 21 -1.95
words 1 0 -2.68 1 -2.36 2 -2.61 3 -2.07 4 -1.81 5 -1.28 6 -2.56 7 -2.23 8 -3.01 9 -1.41 10 -2.54 11 -2.41 12 -2.59 13 -1.16 14 -1.29 15 -1.68 16 -2.36 17 -2.02 18 -2.57 19 -1.01 20 -1.66 21 -1.36
words 2 0 -2.04 1 -0.7 2 -1.65 3 -1.93 4 -1.81 6 -1.41 7 -1.66 8 -2.02 9 -1.5 10 -1.4 11 -1.56 12 -1.62 17 -2.64 18 -2.15 20 -1.13
you  1 -0.19 2 -0.92 3 -0.23 5 -0.44 7 -0.1 9 -0.07 10 -1.52 11 -0.67 14 -0.61 15 -0.45 16 -0.62 17 -1.11 18 -0.86 19 -1.06 21 -0.52
you @ 9 0.6 20 0.36
you ^ 0 -0.5 1 -0.05 2 -0.19 7 -0.36 12 -0.06 19 -0.32 20 -0.8
you after 6 0.56 15 0.29
you again 5 0.12
you all 4 0.29
you anytime 5 1.4
you appears 6 0.22
you arrival 6 0.57
you banner 3 -0.38
you before 9 0.32
you bounded 2 0.44
you browser 7 0.65
you by 14 -0.6 21 0.07
you choice 5 0.09
you click 0 -0.95
you consent 0 0.81 9 -0.45
you content 4 0.18
you cookie 4 1.24
you cookies 2 0.22
you copula 1 0.1 2 0.56 6 0.28 13 0.66
you deal 9 0.03 15 0.25 21 0.13
you deed 9 0.06
you detail 9 0.42
you effect 4 1.32
you encrypt 21 1.56
you firstvisit 6 0.46
you freeof 4 0.59
you h_name 5 0.08
you holdings 1 0.46 5 0.14 13 0.23
you identify 11 0.78
you leans 20 -0.66
you load 8 0.15
you negation 9 0.3 11 0.19 13 0.2
you nobody 13 0.09
you none 13 0.64
you not 2 1.81 4 0.25
you offpage 3 -0.85 19 0.52
you offtopic 4 -3.62
you only 2 0.65
you onsite 4 0.26 6 0.37 14 0.33
you open 6 0.68
you ours 21 0.65
you outparty 0 1.23
you outside 20 2.18
you personaldata 13 0.37
you process 1 1.41
you receive 9 -0.31
you records 0 -0.01 11 -0.53 15 -0.04
you service 0 -0.07
you shorten 12 0.79
you show 6 0.11 13 -0.4
you shown 6 0.17 10 2.31
you someone 0 -0.15 3 -0.49 8 -0.26 19 -0.34 21 -0.52
you stay 16 0.27
you store 12 -0.68
you stores 1 0.8
you these 3 0.3
you third 13 0.12
you thou 0 -0.91 2 -0.58 8 -0.51 11 -1.14 12 -0.35 13 -0.03 14 -1 17 -0.79 18 -0.36 21 -1.37
you to 9 0.09
you tool 3 -0.74 4 0.49 5 0.35 6 0.48 9 -0.63
you transfer 9 1.07
you turnoff 20 -1.27
you verbfirst 0 0.29 4 0.84 10 0.18
you we 9 0.98 10 0.62
you websites 15 1.48
you with 12 0.19 21 0.22
you withdraw 5 0.16
you without 4 0.36
you yourchoice 5 1.53
yourchoice  3 0.42 5 1.53
yourchoice by 3 2.63
yourchoice not 5 1.94
yours  0 -0.05 7 -0.13 13 1.17 17 -0.55
yours ^ 13 0.74
yours anon 11 1.09
yours deed 9 0.11
yours encrypt 21 0.02
yours inland 16 1.99
yours not 13 1.08
yours ours 13 1.43
yours transfer 21 1.46
yours you 9 1.71`;
